/** What ajv reports of one violation. */
export interface Violation {
  readonly instancePath: string
  readonly keyword: string
  readonly params: Readonly<Record<string, unknown>>
  readonly message?: string
}

/** Whether `value` satisfies spec/plan.schema.json; what does not is left in `validate.errors`. */
export const validate: {
  (value: unknown): boolean
  errors: readonly Violation[] | null
}
