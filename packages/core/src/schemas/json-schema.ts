import * as z from 'zod';
import type { RuleName } from '../rule-name.js';
import { ruleSchemas } from './rule-schemas.js';

/** A JSON Schema, draft 2020-12. */
export type JsonSchema = Readonly<Record<string, unknown>>;

/**
 * The facts of a rule as JSON Schema (draft 2020-12), for forms and APIs in any language.
 *
 * @example
 * jsonSchemaOf('score.estimate').properties.rawScore.maximum // => 150
 */
export const jsonSchemaOf = (rule: RuleName): JsonSchema =>
  z.toJSONSchema(ruleSchemas[rule], { io: 'input', unrepresentable: 'any' });
