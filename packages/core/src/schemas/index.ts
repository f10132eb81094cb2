export { factSchemas, passSchema } from './fact-schemas.js';
export { jsonSchemaOf, type JsonSchema } from './json-schema.js';
export { ruleSchemas } from './rule-schemas.js';
