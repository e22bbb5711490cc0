import { createHmac } from 'node:crypto'
import { expect, type Page } from '@playwright/test'

export const documented = {
  signature: 'cbf99c2f6d5d65b582035a4dee21e67b82a5226f7d9eb7768450d085eac31eb6',
  payload:
    'path=/api/aggregator/merchant/qr/balance/detail?userId=M_pXAFWzCg&method=GET&token=Bearer cafebface38fe374af5bcf7579a711658585012507d409eebb74f33fa4684711&timestamp=1615190625765&body=',
  salt: 'MaREaULkzAUTAFYg-1615190625765-Bearer cafebface38fe374af5bcf7579a711658585012507d409eebb74f33fa4684711',
}
export const dots = '••••••••••••••••'

export const payload = (page: Page) => page.getByTestId('raw-payload')
export const region = (page: Page, name: string) => page.getByRole('region', { name, exact: true })

export const text = async (page: Page, testId: string) => (await page.getByTestId(testId).textContent()) ?? ''
export const signatureText = async (page: Page) => (await text(page, 'signature')).replaceAll(' ', '')
export const hmac = (key: string, message: string, hash = 'sha256') =>
  createHmac(hash, key).update(message).digest('hex')

export async function open(page: Page) {
  await page.goto('/#/sign')
  await expect.poll(() => signatureText(page)).toBe(documented.signature)
}

export async function showSecret(page: Page) {
  await region(page, 'Salt').getByRole('button', { name: 'Show secret' }).click()
}

/** Payload and salt as the page shows them, hashed by Node, against the signature that the page shows. */
export async function expectRecomputed(page: Page, expected: { payload: string; salt: string }) {
  await expect.poll(() => text(page, 'raw-payload')).toBe(expected.payload)
  await expect.poll(() => text(page, 'salt')).toBe(expected.salt)
  await expect.poll(() => signatureText(page)).toBe(hmac(await text(page, 'salt'), await text(page, 'raw-payload')))
}
