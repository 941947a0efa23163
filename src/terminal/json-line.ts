/** An event as one line of JSON, as it stands in `events.jsonl`. */
export { eventLine as jsonLine } from '../events/line.ts'
