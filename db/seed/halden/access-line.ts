import type { EntityData } from '../catalog-data';
import { BUILD_LATERAL_DUCT } from './build-lateral-duct';

/** The fiber from the cabinet to the building, and everything that is found out while building it. */
export const ACCESS_LINE: EntityData = {
  code: 'access-line',
  kind: 'resourceSpecification',
  name: 'Access line',
  characteristics: [
    { name: 'accessPort', label: 'Access port' },
    { name: 'lateralLength', label: 'Lateral length', valueType: 'number', unit: 'm' },
    { name: 'accessWindow', label: 'Access window' },
    { name: 'fiberPair', label: 'Fiber pair' },
    { name: 'lightLevel', label: 'Light level', valueType: 'number', unit: 'dBm' },
  ],
  tasks: [
    {
      name: 'Reserve access port',
      group: 'access-delivery',
      skill: 'Planning',
      days: [1, 2, 4],
      effortHours: 1,
      steps: ['Find a free port at the nearest cabinet', 'Reserve it for this order'],
      captures: [{ name: 'accessPort', label: 'Access port', valueType: 'string', required: true }],
    },
    {
      name: 'Survey site',
      group: 'access-delivery',
      skill: 'Field survey',
      days: [1, 1, 3],
      effortHours: 4,
      after: ['reserve-access-port'],
      steps: [
        'Walk the route from cabinet to building',
        'Agree the entry point with the site',
        'Measure the lateral',
      ],
      captures: [
        {
          name: 'lateralLength',
          label: 'Lateral length',
          valueType: 'number',
          unit: 'm',
          min: 0,
          required: true,
        },
        { name: 'accessWindow', label: 'Access window', valueType: 'string', required: true },
      ],
    },
    BUILD_LATERAL_DUCT,
    {
      name: 'Splice and light test',
      group: 'access-delivery',
      skill: 'Fiber splicing',
      days: [1, 1, 3],
      effortHours: 6,
      after: ['build-lateral-duct'],
      steps: ['Blow in the fiber', 'Splice both ends', 'Measure the light at the site'],
      captures: [
        { name: 'fiberPair', label: 'Fiber pair', valueType: 'string', required: true },
        {
          name: 'lightLevel',
          label: 'Light level',
          valueType: 'number',
          unit: 'dBm',
          min: -40,
          max: 10,
          required: true,
        },
      ],
    },
    {
      name: 'Update line record',
      group: 'access-delivery',
      skill: 'Records',
      days: [1, 1, 2],
      effortHours: 1,
      after: ['splice-and-light-test'],
      steps: ['Draw the route as built', 'File photos and test report'],
    },
  ],
};
