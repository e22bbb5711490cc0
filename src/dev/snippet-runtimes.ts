import { execFile } from 'node:child_process'
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { transformWithOxc } from 'vite'
import { snippetTargets } from '#core/index.ts'

/** What a program that ended left behind. */
export interface Ended {
  code: number
  /** Standard output and standard error, one after the other. */
  text: string
}

/** Where and with what a snippet runs: its text, a folder of its own, the environment. */
export interface Run {
  code: string
  folder: string
  env: Readonly<Record<string, string>>
}

type Runtime = (run: Run) => Promise<Ended>

/** Runs commands one after the other as long as they succeed; a command that cannot be started ends with 127. */
export async function runCommands(commands: readonly (readonly string[])[], { folder, env }: Omit<Run, 'code'>) {
  let ended: Ended = { code: 0, text: '' }
  for (const [program = '', ...words] of commands) {
    ended = await new Promise(resolve => {
      const child = execFile(program, words, { cwd: folder, env, maxBuffer: 1 << 26 }, (error, stdout, stderr) => {
        const code = error === null ? 0 : typeof error.code === 'number' ? error.code : 127
        resolve({ code, text: `${stdout}\n${stderr}` })
      })
      child.stdin?.end()
    })
    if (ended.code !== 0) return ended
  }
  return ended
}

/** As `snippetTargets` says: the file, then its commands. */
function asListed(id: string): Runtime {
  const target = snippetTargets.find(row => row.id === id)
  if (!target) throw new Error(`no target ${id}`)
  return async run => {
    await writeFile(join(run.folder, target.fileName), run.code)
    return runCommands(target.commands, run)
  }
}

/** The types taken away by what Vite takes them away with, which is here already; tsx does no more. */
const strippedTypescript: Runtime = async run => {
  const { code } = await transformWithOxc(run.code, 'sign.mts', { lang: 'ts' })
  await writeFile(join(run.folder, 'sign.mjs'), code)
  return runCommands([['node', 'sign.mjs']], run)
}

/** A collection with one request that the script turns into its own. newman comes from npm. */
const inNewman: Runtime = async run => {
  const script = { listen: 'prerequest', script: { type: 'text/javascript', exec: run.code.split('\n') } }
  const test = {
    listen: 'test',
    script: { exec: ["pm.test('HTTP ' + pm.response.code, () => pm.response.to.have.status(200))"] },
  }
  const collection = {
    info: { name: 'case', schema: 'https://schema.getpostman.com/json/collection/v2.1.0/collection.json' },
    item: [{ name: 'call', event: [script, test], request: { method: 'GET', url: 'http://127.0.0.1:9/' } }],
  }
  await writeFile(join(run.folder, 'collection.json'), JSON.stringify(collection))
  const values = Object.entries(run.env).filter(([name]) => name.startsWith('NETZME_'))
  // A variable of the user's own with the name of a placeholder in the body.
  const words = [...values, ['x', 'replaced']].flatMap(([name, value]) => ['--env-var', `${name}=${value}`])
  const { code, text } = await runCommands([['newman', 'run', 'collection.json', '--color', 'off', ...words]], run)
  // newman breaks the lines of the console to fit its frame
  return { code, text: text.replace(/\n {2}│ /g, '') }
}

/** A collection with one request that the script turns into its own. @usebruno/cli comes from npm. */
const inBruno: Runtime = async run => {
  const block = (name: string, lines: string) => `${name} {\n${lines.replace(/^(?=.)/gm, '  ')}\n}\n`
  const file = [
    block('meta', 'name: call\ntype: http\nseq: 1'),
    block('post', 'url: http://127.0.0.1:9/\nbody: text\nauth: none'),
    block('body:text', 'none'),
    block('script:pre-request', run.code),
    block('tests', "test('HTTP ' + res.getStatus(), () => expect(res.getStatus()).to.equal(200))"),
  ]
  await writeFile(join(run.folder, 'call.bru'), file.join('\n'))
  await writeFile(join(run.folder, 'bruno.json'), JSON.stringify({ version: '1', name: 'case', type: 'collection' }))
  const values = Object.entries(run.env).filter(([name]) => name.startsWith('NETZME_'))
  const words = [...values, ['x', 'replaced']].flatMap(([name, value]) => ['--env-var', `${name}=${value}`])
  await mkdir(join(run.folder, 'environments'))
  await writeFile(join(run.folder, 'environments', 'local.bru'), 'vars {\n}\n')
  return runCommands([['bru', 'run', 'call.bru', '--env', 'local', '--sandbox', 'developer', ...words]], run)
}

/** Debian's compiler is Mono's, without async Main, HashData and ToHexString: those are given to it, the rest is as it is. */
const monoShim = `using System.Security.Cryptography;
static class SHA256 { public static byte[] HashData(byte[] data) { using (var hash = System.Security.Cryptography.SHA256.Create()) return hash.ComputeHash(data); } }
${['HMACSHA1', 'HMACSHA256', 'HMACSHA384', 'HMACSHA512']
  .map(
    name =>
      `static class ${name} { public static byte[] HashData(byte[] key, byte[] data) { using (var mac = new System.Security.Cryptography.${name}(key)) return mac.ComputeHash(data); } }`,
  )
  .join('\n')}
static class Entry { static int Main() { return ((System.Threading.Tasks.Task<int>) typeof(Sign).GetMethod("Main", System.Reflection.BindingFlags.NonPublic | System.Reflection.BindingFlags.Static).Invoke(null, null)).Result; } }
static class Convert
{
    public static string ToHexString(byte[] bytes) { return System.BitConverter.ToString(bytes).Replace("-", ""); }
    public static string ToBase64String(byte[] bytes) { return System.Convert.ToBase64String(bytes); }
}
`
const inMono: Runtime = async run => {
  await writeFile(join(run.folder, 'Sign.cs'), run.code)
  await writeFile(join(run.folder, 'Shim.cs'), monoShim)
  const compile = [
    'mcs',
    '-langversion:latest',
    '-r:System.Net.Http.dll',
    '-main:Entry',
    '-out:sign.exe',
    'Sign.cs',
    'Shim.cs',
  ]
  return runCommands([compile, ['mono', 'sign.exe']], run)
}

/** Debian's Laravel, with a kernel that knows the one command. */
const artisan = `<?php
foreach (['Illuminate/autoload.php', 'Illuminate/Foundation/autoload.php', 'GuzzleHttp/autoload.php', 'GuzzleHttp/Promise/autoload.php', 'GuzzleHttp/Psr7/autoload.php'] as $file) {
    if (is_file('/usr/share/php/' . $file)) require_once '/usr/share/php/' . $file;
}
require_once __DIR__ . '/NetzmeCall.php';
$app = new Illuminate\\Foundation\\Application(__DIR__);
Illuminate\\Support\\Facades\\Facade::setFacadeApplication($app);
$app->instance(Illuminate\\Http\\Client\\Factory::class, new Illuminate\\Http\\Client\\Factory());
$console = new Illuminate\\Console\\Application($app, new Illuminate\\Events\\Dispatcher($app), '8');
$console->add(new App\\Console\\Commands\\NetzmeCall());
exit($console->run(new Symfony\\Component\\Console\\Input\\ArrayInput(['netzme:call'])));
`
const inLaravel: Runtime = async run => {
  await writeFile(join(run.folder, 'NetzmeCall.php'), run.code)
  await writeFile(join(run.folder, 'artisan.php'), artisan)
  return runCommands([['php', 'artisan.php']], run)
}

/** Debian's crates stand in for the registry; no lock, no network. */
const withDebianCrates: Runtime = async run => {
  await mkdir(join(run.folder, '.cargo'))
  const sources =
    '[source.crates-io]\nreplace-with = "debian"\n[source.debian]\ndirectory = "/usr/share/cargo/registry"\n'
  await writeFile(join(run.folder, '.cargo', 'config.toml'), sources)
  return asListed('rust')(run)
}

/** How each target is run here, and the program that has to be there for it. */
export const runtimes: Readonly<Record<string, { needs: readonly string[]; quick?: true; run: Runtime }>> = {
  curl: { needs: ['curl', '--version'], quick: true, run: asListed('curl') },
  bash: { needs: ['openssl', 'version'], quick: true, run: asListed('bash') },
  node: { needs: ['node', '--version'], quick: true, run: asListed('node') },
  typescript: { needs: ['node', '--version'], quick: true, run: strippedTypescript },
  python: { needs: ['python3', '--version'], quick: true, run: asListed('python') },
  'python-requests': { needs: ['python3', '-c', 'import requests'], run: asListed('python-requests') },
  php: { needs: ['php', '-r', 'exit(function_exists("curl_init") ? 0 : 1);'], run: asListed('php') },
  laravel: { needs: ['php', '-r', 'exit(is_dir("/usr/share/php/Illuminate/Foundation") ? 0 : 1);'], run: inLaravel },
  java: { needs: ['javac', '-version'], run: asListed('java') },
  kotlin: { needs: ['kotlinc', '-version'], run: asListed('kotlin') },
  go: { needs: ['go', 'version'], run: asListed('go') },
  csharp: { needs: ['mcs', '--version'], run: inMono },
  ruby: { needs: ['ruby', '--version'], run: asListed('ruby') },
  dart: { needs: ['dart', '--version'], run: asListed('dart') },
  powershell: { needs: ['pwsh', '--version'], run: asListed('powershell') },
  rust: { needs: ['cargo', '--version'], run: withDebianCrates },
  postman: { needs: ['newman', '--version'], run: inNewman },
  bruno: { needs: ['bru', '--version'], run: inBruno },
  k6: { needs: ['k6', 'version'], run: asListed('k6') },
}
