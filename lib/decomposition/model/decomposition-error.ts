export type DecompositionErrorCode = 'specificationCycle' | 'taskCycle' | 'notInRelease';

/**
 * A catalog that cannot be decomposed. The run that meets it fails as a whole and raises a fallout.
 * `path` names what is at fault in reading order: the codes of a circle of specifications, the tasks of a
 * circle of dependencies (both end where they began), or the one entity that the release lacks.
 */
export class DecompositionError extends Error {
  readonly code: DecompositionErrorCode;
  readonly path: string[];

  constructor(code: DecompositionErrorCode, path: string[]) {
    super(MESSAGES[code](path));
    this.name = 'DecompositionError';
    this.code = code;
    this.path = path;
  }
}

const MESSAGES: Record<DecompositionErrorCode, (path: string[]) => string> = {
  specificationCycle: (path) => `Specifications require each other in a circle: ${path.join(' → ')}`,
  taskCycle: (path) => `Tasks wait for each other in a circle: ${path.join(' → ')}`,
  notInRelease: (path) => `Not in this release: ${path.join(', ')}`,
};
