export type { BuildError, BuildRequest, BuildResult, LayerSummary, NamedFeature } from './request.ts'

