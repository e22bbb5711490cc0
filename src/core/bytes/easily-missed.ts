/** Why a character is easily missed. */
export type MissedKind =
  | 'line-end'
  | 'tab'
  | 'control'
  | 'blank'
  | 'invisible'
  | 'bidi'
  | 'look-alike'
  | 'replacement'
  | 'lone-surrogate'

/** A character that the eye takes for another, or for nothing. `plain` is the ASCII it passes for. */
export interface MissedCharacter {
  kind: MissedKind
  plain: string
  name: string
}

/**
 * Code point, kind, what it passes for, name (UnicodeData.txt). Blanks: White_Space and the fillers. Invisible and bidi:
 * Default_Ignorable_Code_Point and Bidi_Control. Look-alikes: what word processors, keyboards and PDF copies put for ASCII.
 */
const rows = `
00A0 blank space NO-BREAK SPACE
00AD invisible none SOFT HYPHEN
00B4 look-alike ' ACUTE ACCENT
02B9 look-alike ' MODIFIER LETTER PRIME
02BA look-alike " MODIFIER LETTER DOUBLE PRIME
02BB look-alike ' MODIFIER LETTER TURNED COMMA
02BC look-alike ' MODIFIER LETTER APOSTROPHE
02C8 look-alike ' MODIFIER LETTER VERTICAL LINE
034F invisible none COMBINING GRAPHEME JOINER
037E look-alike ; GREEK QUESTION MARK
0391 look-alike A GREEK CAPITAL LETTER ALPHA
0392 look-alike B GREEK CAPITAL LETTER BETA
0395 look-alike E GREEK CAPITAL LETTER EPSILON
0396 look-alike Z GREEK CAPITAL LETTER ZETA
0397 look-alike H GREEK CAPITAL LETTER ETA
0399 look-alike I GREEK CAPITAL LETTER IOTA
039A look-alike K GREEK CAPITAL LETTER KAPPA
039C look-alike M GREEK CAPITAL LETTER MU
039D look-alike N GREEK CAPITAL LETTER NU
039F look-alike O GREEK CAPITAL LETTER OMICRON
03A1 look-alike P GREEK CAPITAL LETTER RHO
03A4 look-alike T GREEK CAPITAL LETTER TAU
03A5 look-alike Y GREEK CAPITAL LETTER UPSILON
03A7 look-alike X GREEK CAPITAL LETTER CHI
03BF look-alike o GREEK SMALL LETTER OMICRON
0405 look-alike S CYRILLIC CAPITAL LETTER DZE
0406 look-alike I CYRILLIC CAPITAL LETTER BYELORUSSIAN-UKRAINIAN I
0408 look-alike J CYRILLIC CAPITAL LETTER JE
0410 look-alike A CYRILLIC CAPITAL LETTER A
0412 look-alike B CYRILLIC CAPITAL LETTER VE
0415 look-alike E CYRILLIC CAPITAL LETTER IE
041A look-alike K CYRILLIC CAPITAL LETTER KA
041C look-alike M CYRILLIC CAPITAL LETTER EM
041D look-alike H CYRILLIC CAPITAL LETTER EN
041E look-alike O CYRILLIC CAPITAL LETTER O
0420 look-alike P CYRILLIC CAPITAL LETTER ER
0421 look-alike C CYRILLIC CAPITAL LETTER ES
0422 look-alike T CYRILLIC CAPITAL LETTER TE
0425 look-alike X CYRILLIC CAPITAL LETTER HA
0430 look-alike a CYRILLIC SMALL LETTER A
0435 look-alike e CYRILLIC SMALL LETTER IE
043E look-alike o CYRILLIC SMALL LETTER O
0440 look-alike p CYRILLIC SMALL LETTER ER
0441 look-alike c CYRILLIC SMALL LETTER ES
0443 look-alike y CYRILLIC SMALL LETTER U
0445 look-alike x CYRILLIC SMALL LETTER HA
0455 look-alike s CYRILLIC SMALL LETTER DZE
0456 look-alike i CYRILLIC SMALL LETTER BYELORUSSIAN-UKRAINIAN I
0458 look-alike j CYRILLIC SMALL LETTER JE
061C bidi none ARABIC LETTER MARK
115F blank none HANGUL CHOSEONG FILLER
1160 blank none HANGUL JUNGSEONG FILLER
1680 blank space OGHAM SPACE MARK
17B4 invisible none KHMER VOWEL INHERENT AQ
17B5 invisible none KHMER VOWEL INHERENT AA
180B invisible none MONGOLIAN FREE VARIATION SELECTOR ONE
180C invisible none MONGOLIAN FREE VARIATION SELECTOR TWO
180D invisible none MONGOLIAN FREE VARIATION SELECTOR THREE
180E invisible none MONGOLIAN VOWEL SEPARATOR
180F invisible none MONGOLIAN FREE VARIATION SELECTOR FOUR
2000 blank space EN QUAD
2001 blank space EM QUAD
2002 blank space EN SPACE
2003 blank space EM SPACE
2004 blank space THREE-PER-EM SPACE
2005 blank space FOUR-PER-EM SPACE
2006 blank space SIX-PER-EM SPACE
2007 blank space FIGURE SPACE
2008 blank space PUNCTUATION SPACE
2009 blank space THIN SPACE
200A blank space HAIR SPACE
200B invisible none ZERO WIDTH SPACE
200C invisible none ZERO WIDTH NON-JOINER
200D invisible none ZERO WIDTH JOINER
200E bidi none LEFT-TO-RIGHT MARK
200F bidi none RIGHT-TO-LEFT MARK
2010 look-alike - HYPHEN
2011 look-alike - NON-BREAKING HYPHEN
2012 look-alike - FIGURE DASH
2013 look-alike - EN DASH
2014 look-alike - EM DASH
2015 look-alike - HORIZONTAL BAR
2018 look-alike ' LEFT SINGLE QUOTATION MARK
2019 look-alike ' RIGHT SINGLE QUOTATION MARK
201A look-alike ' SINGLE LOW-9 QUOTATION MARK
201B look-alike ' SINGLE HIGH-REVERSED-9 QUOTATION MARK
201C look-alike " LEFT DOUBLE QUOTATION MARK
201D look-alike " RIGHT DOUBLE QUOTATION MARK
201E look-alike " DOUBLE LOW-9 QUOTATION MARK
201F look-alike " DOUBLE HIGH-REVERSED-9 QUOTATION MARK
2024 look-alike . ONE DOT LEADER
2026 look-alike ... HORIZONTAL ELLIPSIS
2028 blank space LINE SEPARATOR
2029 blank space PARAGRAPH SEPARATOR
202A bidi none LEFT-TO-RIGHT EMBEDDING
202B bidi none RIGHT-TO-LEFT EMBEDDING
202C bidi none POP DIRECTIONAL FORMATTING
202D bidi none LEFT-TO-RIGHT OVERRIDE
202E bidi none RIGHT-TO-LEFT OVERRIDE
202F blank space NARROW NO-BREAK SPACE
2032 look-alike ' PRIME
2033 look-alike " DOUBLE PRIME
2035 look-alike ' REVERSED PRIME
2036 look-alike " REVERSED DOUBLE PRIME
2043 look-alike - HYPHEN BULLET
2044 look-alike / FRACTION SLASH
205F blank space MEDIUM MATHEMATICAL SPACE
2060 invisible none WORD JOINER
2061 invisible none FUNCTION APPLICATION
2062 invisible none INVISIBLE TIMES
2063 invisible none INVISIBLE SEPARATOR
2064 invisible none INVISIBLE PLUS
2066 bidi none LEFT-TO-RIGHT ISOLATE
2067 bidi none RIGHT-TO-LEFT ISOLATE
2068 bidi none FIRST STRONG ISOLATE
2069 bidi none POP DIRECTIONAL ISOLATE
206A invisible none INHIBIT SYMMETRIC SWAPPING
206B invisible none ACTIVATE SYMMETRIC SWAPPING
206C invisible none INHIBIT ARABIC FORM SHAPING
206D invisible none ACTIVATE ARABIC FORM SHAPING
206E invisible none NATIONAL DIGIT SHAPES
206F invisible none NOMINAL DIGIT SHAPES
2212 look-alike - MINUS SIGN
2215 look-alike / DIVISION SLASH
2216 look-alike \\ SET MINUS
2217 look-alike * ASTERISK OPERATOR
2223 look-alike | DIVIDES
2236 look-alike : RATIO
223C look-alike ~ TILDE OPERATOR
2800 blank space BRAILLE PATTERN BLANK
29F5 look-alike \\ REVERSE SOLIDUS OPERATOR
29F8 look-alike / BIG SOLIDUS
3000 blank space IDEOGRAPHIC SPACE
3164 blank none HANGUL FILLER
A789 look-alike : MODIFIER LETTER COLON
FE58 look-alike - SMALL EM DASH
FE63 look-alike - SMALL HYPHEN-MINUS
FEFF invisible none ZERO WIDTH NO-BREAK SPACE
FFA0 blank none HALFWIDTH HANGUL FILLER
FFF9 invisible none INTERLINEAR ANNOTATION ANCHOR
FFFA invisible none INTERLINEAR ANNOTATION SEPARATOR
FFFB invisible none INTERLINEAR ANNOTATION TERMINATOR
FFFD replacement none REPLACEMENT CHARACTER
1BCA0 invisible none SHORTHAND FORMAT LETTER OVERLAP
1BCA1 invisible none SHORTHAND FORMAT CONTINUING OVERLAP
1BCA2 invisible none SHORTHAND FORMAT DOWN STEP
1BCA3 invisible none SHORTHAND FORMAT UP STEP
1D173 invisible none MUSICAL SYMBOL BEGIN BEAM
1D174 invisible none MUSICAL SYMBOL END BEAM
1D175 invisible none MUSICAL SYMBOL BEGIN TIE
1D176 invisible none MUSICAL SYMBOL END TIE
1D177 invisible none MUSICAL SYMBOL BEGIN SLUR
1D178 invisible none MUSICAL SYMBOL END SLUR
1D179 invisible none MUSICAL SYMBOL BEGIN PHRASE
1D17A invisible none MUSICAL SYMBOL END PHRASE
E0001 invisible none LANGUAGE TAG
E007F invisible none CANCEL TAG`

const plainWords: Readonly<Record<string, string>> = { none: '', space: ' ' }

/** Single characters, by code point; ranges (controls, full-width forms, tags, variation selectors) are computed where they are looked up. */
export const easilyMissed: ReadonlyMap<number, MissedCharacter> = new Map(
  rows
    .trim()
    .split('\n')
    .map(row => {
      const [code = '', kind = '', plain = '', ...name] = row.split(' ')
      return [
        Number.parseInt(code, 16),
        { kind: kind as MissedKind, plain: plainWords[plain] ?? plain, name: name.join(' ') },
      ] as const
    }),
)
