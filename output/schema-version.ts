/** The version of what the tables mean, as in the addresses of the JSON Schemas. It grows when a column changes its meaning or goes. */
export const SCHEMA_VERSION = '1';
