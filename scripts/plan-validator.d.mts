/** JavaScript that validates a plan against spec/plan.schema.json, for `src/plan/plan-validator.js`. */
export function planValidator(): Promise<string>
