import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { Ajv, type ValidateFunction } from 'ajv';
import formats from 'ajv-formats';
import { parse } from 'yaml';
import type { JsonObject } from '@/lib/platform/json';

const FOLDER = path.resolve('../shared/standards');

/** Whether the published files lie beside this checkout. Without them, tests against them are skipped by name. */
export const hasStandards = existsSync(FOLDER);

type Schema = Record<string, unknown>;
const isSchema = (value: unknown): value is Schema => typeof value === 'object' && value !== null;

interface Discriminated {
  oneOf: Schema[];
  discriminator: { propertyName: string; mapping?: Record<string, string> };
}

/**
 * Alternatives as their discriminator chooses them: a stock validator tries each, finds that several fit,
 * and refuses half of the official examples.
 */
function chosen({ discriminator: { propertyName, mapping = {} } }: Discriminated): Schema {
  return {
    allOf: Object.entries(mapping).map(([type, $ref]) => ({
      if: { properties: { [propertyName]: { const: type } }, required: [propertyName] },
      // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
      then: { $ref },
    })),
  };
}

/** OpenAPI's dialect as JSON Schema. */
function asJsonSchema(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(asJsonSchema);
  if (!isSchema(schema)) return schema;
  const { discriminator, example: _example, xml: _xml, nullable: _nullable, ...rest } = schema;
  const entries = Object.entries(rest).map(([name, value]) => [name, asJsonSchema(value)]);
  const plain = Object.fromEntries(entries) as Schema;
  if (!Array.isArray(rest.oneOf) || !isSchema(discriminator)) return plain;
  const { oneOf: _oneOf, ...others } = plain;
  return { ...others, ...chosen({ oneOf: rest.oneOf, discriminator } as unknown as Discriminated) };
}

export type Validate = (schema: string, value: unknown) => string[];

/** Checks values against the schemas of one published file; what does not fit, in words. */
export function publishedSchemas(file: string): Validate {
  const text = readFileSync(path.join(FOLDER, file), 'utf8');
  const document = (file.endsWith('.yaml') ? parse(text) : JSON.parse(text)) as Schema;
  const ajv = new Ajv({ strict: false, allErrors: true, validateFormats: true });
  formats.default(ajv);
  ajv.addFormat('base64', /^[A-Za-z0-9+/]*={0,2}$/);
  ajv.addSchema(asJsonSchema(document) as Schema, 'file');
  const base = 'swagger' in document ? '#/definitions' : '#/components/schemas';
  const known = new Map<string, ValidateFunction>();
  return (schema, value) => {
    const validate = known.get(schema) ?? ajv.compile({ $ref: `file${base}/${schema}` });
    known.set(schema, validate);
    if (validate(value)) return [];
    return (validate.errors ?? []).map((error) => `${error.instancePath || '/'} ${error.message}`);
  };
}

/** The official examples of an API whose names match. */
export function examples(folder: string, name: RegExp): [name: string, body: JsonObject][] {
  const place = path.join(FOLDER, 'examples', folder);
  if (!existsSync(place)) return [];
  return readdirSync(place)
    .filter((file) => name.test(file))
    .map((file) => [file, JSON.parse(readFileSync(path.join(place, file), 'utf8')) as JsonObject]);
}
