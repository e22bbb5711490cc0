/** How cmd.exe takes what it is given. */
export interface CmdMode {
  /** A batch file rather than lines typed at the prompt: `%%` there is one percent sign. */
  isFile: boolean
  /** `!NAME!` stands for a value. */
  isDelayed: boolean
}

const ofFile =
  /^[ \t]*@(?:echo[ \t]+off|set|rem)\b|^[ \t]*(?:setlocal|endlocal|pause|exit \/b|goto :|rem [^\n]|::|call :)|%~(?:dp)?0/im
const delayed = /\benabledelayedexpansion\b|\bcmd(?:\.exe)?[ \t]+\/v:on\b/i

/** What a text tells of it, read through once. */
export function cmdModeOf(text: string): CmdMode {
  const isFile = /^[ \t]*(?:@?echo[ \t]+off|@?set[ \t]+["A-Za-z]|setlocal|::|rem )/im.test(text) && ofFile.test(text)
  return { isFile, isDelayed: delayed.test(text) }
}
