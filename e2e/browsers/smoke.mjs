// The steps that every browser has to pass, each done in the page itself: the protocols differ in how they press keys.

/** Helpers that each expression begins with. `until` looks again and again, for 30 seconds. */
const helpers = `
  const until = async (what, look) => {
    for (const end = performance.now() + 30_000; performance.now() < end; ) {
      const found = look()
      if (found) return found
      await new Promise(resolve => setTimeout(resolve, 100))
    }
    throw new Error('never came: ' + what)
  }
  const text = id => document.querySelector('[data-testid="' + id + '"]')?.textContent ?? ''
  const link = name => [...document.querySelectorAll('nav a')].find(one => one.textContent === name)
  const button = name => [...document.querySelectorAll('button')].find(one => one.textContent.trim() === name || one.getAttribute('aria-label')?.startsWith(name))
  const field = name => [...document.querySelectorAll('label')].find(one => one.textContent.trim() === name)?.control
    ?? document.querySelector('[aria-label="' + name + '"]')
  const fill = (control, value) => {
    const kind = control instanceof HTMLTextAreaElement ? HTMLTextAreaElement : HTMLInputElement
    Object.getOwnPropertyDescriptor(kind.prototype, 'value').set.call(control, value)
    control.dispatchEvent(new Event('input', { bubbles: true }))
  }
`

const signature = 'cbf99c2f6d5d65b582035a4dee21e67b82a5226f7d9eb7768450d085eac31eb6'

/** `mistaken`: the example signed with its method in small letters; `curl`: a request to import. */
export const steps = ({ mistaken, curl }) => ({
  'the example is signed': `
    await until('signature', () => text('signature').replaceAll(' ', '') === '${signature}')`,
  'a cause is found': `
    link('Verify').click()
    fill(await until('field', () => field("Merchant's signature")), '${mistaken}')
    await until('cause', () => document.querySelector('[data-testid="verdict"][data-outcome="explained"]'))
    await until('its id', () => document.querySelector('[data-mistakes*="method"]'))`,
  'a request is imported': `
    const box = await until('paste box', () => document.querySelector('[data-testid="paste"]'))
    const control = box.matches('textarea') ? box : box.querySelector('textarea')
    fill(control, ${JSON.stringify(curl)})
    control.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', ctrlKey: true, bubbles: true, cancelable: true }))
    link('Sign').click()
    await until('its path', () => text('raw-payload').includes('/api/imported'))`,
  'the language changes': `
    button('ID').click()
    await until('Indonesian', () => document.documentElement.lang === 'id')
    button('EN').click()
    await until('English', () => document.documentElement.lang === 'en')`,
  'the theme changes': `
    const before = document.documentElement.dataset.theme
    for (let i = 0; i < 2; i++) {
      button('Theme').click()
      await new Promise(resolve => setTimeout(resolve, 50))
      if (document.documentElement.dataset.theme !== before) break
    }
    if (document.documentElement.dataset.theme === before) throw new Error('the theme stayed')`,
  'a request is captured': `
    link('Capture').click()
    await fetch('./sandbox/api/seen-by-capture')
    await until('capture', () => [...document.querySelectorAll('[data-testid="capture"]')].some(one => one.textContent.includes('seen-by-capture')))`,
  'everything is forgotten': `
    link('Sign').click()
    await until('button', () => button('Forget everything'))
    button('Forget everything').click()
    await until('nothing', () => field('Client secret')?.value === '' && field('Path and query')?.value === '')
    link('Capture').click()
    await until('no capture', () => document.querySelectorAll('[data-testid="capture"]').length === 0)`,
})

/** Runs all steps, each on what the one before left; says how each went. */
export async function smoke(name, page, base, examples) {
  await page.goto(`${base}/#/sign`)
  let failed = 0
  for (const [step, body] of Object.entries(steps(examples))) {
    try {
      await page.evaluate(`(async () => { ${helpers} ${body}; return 'true' })()`)
      console.log(`${name}: ${step}`)
    } catch (error) {
      failed++
      console.log(`${name}: ${step} FAILED: ${error.message}`)
    }
  }
  return failed
}
