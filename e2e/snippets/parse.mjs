// node parse.mjs TOOLS GRAMMAR FILE: says where a program is none of its language, by the grammar that editors use; exits 1 there.
import { readFileSync } from 'node:fs'
import { pathToFileURL } from 'node:url'

const [tools, grammar, file] = process.argv.slice(2)
const { Parser, Language } = await import(pathToFileURL(`${tools}/web-tree-sitter/tree-sitter.js`).href)
await Parser.init()
const parser = new Parser()
parser.setLanguage(await Language.load(`${tools}/${grammar}`))

const faults = []
const visit = node => {
  if (node.isError || node.isMissing) faults.push(`line ${node.startPosition.row + 1}: ${node.text.slice(0, 60)}`)
  for (const child of node.children) visit(child)
}
visit(parser.parse(readFileSync(file, 'utf8')).rootNode)
console.log(faults.join('\n'))
// At once: the engine would still translate the grammar into faster code
process.exit(faults.length > 0 ? 1 : 0)
