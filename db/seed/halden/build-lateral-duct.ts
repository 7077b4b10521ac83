import type { TaskData } from '../catalog-data';

/** Digging: the longest task of the canonical plan, and the one the My work mockup shows. */
export const BUILD_LATERAL_DUCT: TaskData = {
  name: 'Build lateral duct',
  group: 'access-delivery',
  skill: 'Civil works',
  days: [5, 10, 20],
  effortHours: 14,
  after: ['survey-site'],
  steps: [
    'Port authority permit received',
    'Utility strike check filed',
    'Trench and lay duct',
    'Photograph every joint before backfill',
    'Restore surface and get site sign-off',
  ],
  captures: [
    {
      name: 'ductType',
      label: 'Duct type',
      valueType: 'string',
      allowedValues: ['HDPE 32 mm', 'HDPE 40 mm', 'HDPE 50 mm', 'Microduct 7 × 14/10'],
      required: false,
    },
    { name: 'lengthLaid', label: 'Length laid', valueType: 'number', unit: 'm', min: 0, required: false },
    { name: 'routeReference', label: 'Route reference', valueType: 'string', required: false },
    {
      name: 'coverDepth',
      label: 'Cover depth',
      valueType: 'number',
      unit: 'cm',
      min: 60,
      max: 120,
      required: true,
    },
    { name: 'signedOffBy', label: 'Signed off by', valueType: 'string', required: true },
    {
      name: 'surface',
      label: 'Surface',
      valueType: 'string',
      allowedValues: ['Asphalt', 'Concrete', 'Paving', 'Gravel', 'Grass'],
      required: false,
    },
  ],
};
