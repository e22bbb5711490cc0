import type { ServerResponse } from 'node:http'
import type { GuardProblem } from '#core/live/proxy.ts'

/** Answers with JSON that no cache keeps. */
export function sendJson(response: ServerResponse, status: number, value: unknown): void {
  const body = Buffer.from(JSON.stringify(value))
  response.writeHead(status, {
    'Content-Type': 'application/json; charset=utf-8',
    'Content-Length': body.length,
    'Cache-Control': 'no-store',
  })
  response.end(body)
}

/** Turns a request away at the door, its body unread. */
export function refuse(response: ServerResponse, status: number, problem: GuardProblem): void {
  response.setHeader('Connection', 'close')
  sendJson(response, status, { problem })
}
