import type { Json, JsonObject } from '@/lib/platform/json';
import { isObject } from './read-shape';
import { SHAPES, type Spec } from './shapes';

/** Gives an object of a v5 type the form of one version. Its attributes have their form already. */
export type Finish = (type: string, object: JsonObject) => JsonObject;

/** Walks a document in v5's shape from its leaves and finishes every object that the standard declares. */
export function writeShape(value: Json, spec: Spec, finish: Finish): Json {
  if (Array.isArray(value)) return value.map((one) => writeShape(one, spec.replace(/\[\]$/, ''), finish));
  const fields = SHAPES[spec];
  if (!fields || !isObject(value)) return value;
  const written = Object.entries(value).map(([name, inner]): [string, Json] => {
    const field = Object.hasOwn(fields, name) ? fields[name] : undefined;
    return [name, field ? writeShape(inner, field, finish) : inner];
  });
  return finish(spec, Object.fromEntries(written));
}
