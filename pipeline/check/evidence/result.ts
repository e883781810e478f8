/** One measured value, as a file of results holds it. */
export interface Result {
  metric: string;
  subject: string | null;
  dataset: string | null;
  condition: string | null;
  value: number;
  /** As the config or the cell says; null where neither does. */
  unit: string | null;
  /** File and row or path, for messages. */
  place: string;
}
