// Loaded before Ink. Who asks for the view has settled what this terminal is; left to itself, Ink draws nothing before the end
// where CI is set.
process.env['CI'] = 'false'
