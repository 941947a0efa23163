import { bytesField, doubleField, floatField, integerField } from './wire.ts'

/**
 * TensorBoard's `Event` messages. Field numbers:
 * https://github.com/tensorflow/tensorboard/blob/master/tensorboard/compat/proto/event.proto and summary.proto
 */
const event = (time: number, step: number, content: Buffer): Buffer =>
  Buffer.concat([doubleField(1, time), ...(step === 0 ? [] : [integerField(2, step)]), content])

/** The first of every file. */
export const versionEvent = (time: number): Buffer => event(time, 0, bytesField(3, 'brain.Event:2'))

/** Numbers of one step, in one event. */
export const scalarsEvent = (time: number, step: number, values: Readonly<Record<string, number>>): Buffer =>
  event(time, step, bytesField(5, Buffer.concat(Object.entries(values).map(([tag, value]) =>
    bytesField(1, Buffer.concat([bytesField(1, tag), floatField(2, value)]))))))

const stringType = 7

/** A text, as the text tab shows it (Markdown). */
export function textEvent(time: number, tag: string, text: string): Buffer {
  const shape = bytesField(2, bytesField(2, integerField(1, 1)))
  const tensor = Buffer.concat([integerField(1, stringType), shape, bytesField(8, text)])
  const metadata = bytesField(1, bytesField(1, 'text'))
  return event(time, 0, bytesField(5, bytesField(1, Buffer.concat([bytesField(1, tag), bytesField(8, tensor), bytesField(9, metadata)]))))
}
