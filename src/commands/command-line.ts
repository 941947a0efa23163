import { Command, CommanderError } from 'commander'
import { printable } from '../diagnostics/display.ts'
import { systemRefusal } from '../diagnostics/system-refusal.ts'
import type { CommandIo } from './io.ts'
import { exitCode, isFailure } from './io.ts'
import { version } from './version.ts'
import type { Verb } from './verb.ts'
import { verbs } from './verbs.ts'

/** Runs `trainspec …args` and gives its exit code. Never throws: whatever goes wrong is told in words. */
export async function runCommandLine(args: readonly string[], io: CommandIo): Promise<number> {
  let code: number = exitCode.done
  const program = new Command('trainspec')
    .description('Write a training run down, check it, plan it, run it, and resume it bit for bit.')
    .version(version(), '-V, --version', 'print the version')
    .helpOption('-h, --help', 'print help')
    .helpCommand('help [verb]', 'print help for a verb')
    .usage('VERB …')
    .addHelpText('after', overview)
    .showHelpAfterError('(trainspec --help lists the verbs)')
  quieten(program, io)
  for (const verb of verbs) addVerb(program, verb, io, given => (code = given))
  try {
    if (args.length === 0) {
      io.err(program.helpInformation() + overview)
      return exitCode.wrongUse
    }
    await program.parseAsync([...args], { from: 'user' })
    return code
  } catch (error) {
    return explainError(error, io)
  }
}

const overview = `
Examples:
  $ trainspec init flowers                 a small project that runs
  $ trainspec check flowers.trainspec      every mistake, before anything runs
  $ trainspec plan flowers.trainspec       what will happen, in numbers
  $ trainspec run flowers.trainspec        train, live in this terminal
  $ trainspec run flowers.trainspec --resume

Exit codes: 0 done; 1 the spec has errors, or --check found a difference; 2 wrong use; 3 the run failed;
4 the engine is not available; 130 interrupted, after a checkpoint.
`

function addVerb(program: Command, verb: Verb, io: CommandIo, done: (code: number) => void): void {
  const command = program.command(verb.name).summary(verb.summary).description(verb.description ?? verb.summary)
  if (verb.alias !== undefined) command.alias(verb.alias)
  for (const [spec, text] of verb.arguments) command.argument(spec, text)
  for (const option of verb.options) command.addOption(option)
  command.helpOption('-h, --help', 'print help for this verb')
  command.showHelpAfterError(`(trainspec ${verb.name} --help lists its options)`)
  const examples = verb.examples.map(([line, text]) => `  $ ${line.padEnd(50)}  ${text}`.trimEnd()).join('\n')
  command.addHelpText('after', `\nExamples:\n${examples}\n`)
  quieten(command, io)
  command.action(async (...given: unknown[]) => {
    // Commander passes the arguments, then the options, then the command itself.
    done(await verb.run(given.slice(0, verb.arguments.length) as (string | string[] | undefined)[], command.opts(), io))
  })
}

/** Commander neither exits nor writes by itself. */
function quieten(command: Command, io: CommandIo): void {
  command
    .exitOverride()
    .showSuggestionAfterError(true)
    .configureOutput({
      writeOut: io.out,
      writeErr: io.err,
      outputError: (text, write) => write(printableLines(text)),
      getOutHelpWidth: () => Math.min(io.terminal.columns, 120),
      getErrHelpWidth: () => Math.min(io.terminal.columns, 120),
    })
}

/** What commander echoes of the command line may hold anything. */
const printableLines = (text: string): string => text.split('\n').map(printable).join('\n')

function explainError(error: unknown, io: CommandIo): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? exitCode.done : exitCode.wrongUse
  if (isFailure(error)) {
    io.err(`error: ${printable(error.message)}\n${error.help === null ? '' : `${printable(error.help)}\n`}`)
    return error.code
  }
  const refused = refusedBySystem(error)
  if (refused !== null) {
    io.err(`error: ${printable(refused)}\n`)
    return exitCode.runFailed
  }
  const { message, stack } = error instanceof Error ? error : new Error(String(error))
  io.err(`error: something went wrong inside trainspec: ${printable(message)}\n`)
  io.err('This is a fault of trainspec, not of your spec. Please report it, with the spec if you can: see `npm bugs trainspec`.\n')
  if (io.env['TRAINSPEC_DEBUG'] === '1') io.err(`${stack ?? ''}\n`)
  else io.err('TRAINSPEC_DEBUG=1 shows where it happened.\n')
  return exitCode.runFailed
}

/** What the system says of a file or folder that the user named, in words; null for any other error. */
function refusedBySystem(error: unknown): string | null {
  const { path, dest } = error as NodeJS.ErrnoException & { readonly dest?: string }
  const reason = systemRefusal(error)
  return reason === null || typeof path !== 'string' ? null : `${dest ?? path}: ${reason}`
}
