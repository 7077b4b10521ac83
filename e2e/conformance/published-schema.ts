import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import Ajv from 'ajv';
import addFormats from 'ajv-formats';
import { parse } from 'yaml';

type Node = Record<string, unknown>;

const FOLDER = path.resolve(import.meta.dirname, '../../../shared/standards');

/** Whether TM Forum's published files are beside this checkout. */
export const havePublished = existsSync(FOLDER);

/** A file of the published standards, as text. */
export const publishedFile = (name: string): string => readFileSync(path.join(FOLDER, name), 'utf8');

/** Answers what is wrong with a value by a named schema; an empty list when nothing is. */
export type Check = (schema: string, value: unknown) => string[];

/** The schemas of TMF622 v4: Swagger 2, plain references. */
export const v4Schemas = (): Check =>
  checker(
    (JSON.parse(publishedFile('TMF622-ProductOrdering-v4.0.0.swagger.json')) as { definitions: Node })
      .definitions,
  );

/** The schemas of TMF622 v5: OpenAPI 3, where `@type` says which of the alternatives is meant. */
export const v5Schemas = (): Check =>
  checker(
    (parse(publishedFile('TMF622-ProductOrdering-v5.0.0.oas.yaml')) as { components: { schemas: Node } })
      .components.schemas,
  );

function checker(schemas: Node): Check {
  const definitions = Object.entries(schemas).flatMap(([name, schema]) => [
    [name, plain(schema as Node, schemas)],
    [`${name}!`, dispatch(name, schema as Node)],
  ]);
  const ajv = new Ajv({ strict: false, allErrors: true, logger: false });
  addFormats(ajv);
  ajv.addSchema({ $id: 'tmf', definitions: Object.fromEntries(definitions) });
  return (schema, value) => {
    const validate = ajv.compile({ $ref: `tmf#/definitions/${schema}!` });
    if (validate(value)) return [];
    return (validate.errors ?? []).map((error) => `${error.instancePath} ${error.message}`);
  };
}

const nameOf = (ref: string): string => ref.split('/').at(-1) ?? '';

/**
 * A schema by itself. A reference within allOf is inheritance and means the schema itself; anywhere else it
 * means whatever the value's `@type` says.
 */
function plain(node: unknown, schemas: Node, inherited = false): unknown {
  if (Array.isArray(node)) return node.map((one) => plain(one, schemas, inherited));
  if (typeof node !== 'object' || node === null) return node;
  const { discriminator: _said, ...rest } = node as Node;
  if (typeof rest.$ref === 'string') {
    return { $ref: `#/definitions/${nameOf(rest.$ref)}${inherited ? '' : '!'}` };
  }
  return Object.fromEntries(
    Object.entries(rest)
      .filter(([key]) => key !== 'example')
      .map(([key, value]) => [key, plain(value, schemas, key === 'allOf')]),
  );
}

/** The schema that a value's `@type` names; an unlisted type is a legal extension, but it has to be named. */
function dispatch(name: string, schema: Node): Node {
  const { mapping } = (schema.discriminator ?? {}) as { mapping?: Record<string, string> };
  if (!mapping) return { $ref: `#/definitions/${name}` };
  const cases = Object.entries(mapping).map(([type, ref]) => ({
    if: { required: ['@type'], properties: { '@type': { const: type } } },
    // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema.
    then: { $ref: `#/definitions/${nameOf(ref)}` },
  }));
  return { type: 'object', required: ['@type'], properties: { '@type': { type: 'string' } }, allOf: cases };
}
