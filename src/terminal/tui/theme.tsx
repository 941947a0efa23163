import { Text } from 'ink'
import { createContext, useContext } from 'react'
import type { ReactNode } from 'react'
import type { Tone } from '../describe.ts'

/** What the terminal can show. */
export interface Theme {
  readonly colour: boolean
  readonly unicode: boolean
}

export const ThemeContext = createContext<Theme>({ colour: false, unicode: false })

const colours: Readonly<Record<Tone, string | undefined>> = {
  plain: undefined, muted: 'gray', good: 'green', bad: 'red', warn: 'yellow', accent: 'cyan',
}

/** Text on one line in a tone; without colour no escape sequence is made at all. */
export function Toned(props: { readonly tone?: Tone; readonly strong?: boolean; readonly children: ReactNode }): ReactNode {
  const { colour } = useContext(ThemeContext)
  const paint = colour ? colours[props.tone ?? 'plain'] : undefined
  return (
    <Text wrap="truncate" {...(paint === undefined ? {} : { color: paint })} {...(colour && props.strong === true ? { bold: true } : {})}>
      {props.children}
    </Text>
  )
}

const codes: Readonly<Record<Tone, number | null>> = { plain: null, muted: 90, good: 32, bad: 31, warn: 33, accent: 36 }

/** As `Toned`, for the many short pieces of a chart: an element for each would cost more than drawing it. */
export function toned(text: string, tone: Tone, { colour }: Theme): string {
  const code = colour ? codes[tone] : null
  return code === null ? text : `\u001b[${code}m${text}\u001b[39m`
}

/** The dot between facts of one line. */
export const separator = (unicode: boolean): string => (unicode ? ' · ' : ' - ')
