import { pythonAbout, pythonConstants, pythonFunctions, pythonImports } from './python.ts'
import type { SnippetTarget } from './target.ts'

export const pythonStandard: SnippetTarget = {
  id: 'python',
  name: 'Python',
  language: 'python',
  fileName: 'sign.py',
  commands: [['python3', 'sign.py']],
  carries: { path: 'ascii', method: 'token', bodyOnGet: true },
  render: plan => `${pythonAbout}

${pythonImports(plan, 'urllib.error', 'urllib.request')}

${pythonConstants(plan)}


${pythonFunctions(plan)}


class KeepRedirect(urllib.request.HTTPRedirectHandler):
    def redirect_request(self, *_):
        return None


def send(request_time):
    headers = {
        "Authorization": authorization,
        "Request-Time": request_time,
        "Client-Id": CLIENT_ID,
        "Signature": sign(request_time)[2],${plan.body === '' ? '' : '\n        "Content-Type": "application/json",'}
    }
    request = urllib.request.Request(BASE_URL + PATH, ${dataOf(plan)}, headers, method=METHOD)
    try:
        with urllib.request.build_opener(KeepRedirect).open(request, timeout=30) as answer:
            return answer.status, answer.read()
    except urllib.error.HTTPError as error:
        return error.code, error.read()
    except OSError as error:
        sys.exit(str(error))


compare_with_case()
status, answer = send(os.environ.get("NETZME_REQUEST_TIME") or str(time.time_ns() // 1_000_000))
print(f"HTTP {status}", flush=True)
sys.stdout.buffer.write(answer + b"\\n")
sys.exit(0 if status == 200 else 1)
`,
}

/** Without data urllib sends no Content-Length, which a POST should have. */
function dataOf({ body, method }: { body: string; method: string }): string {
  if (body !== '') return 'BODY.encode()'
  return /^(?:POST|PUT|PATCH)$/.test(method) ? 'b""' : 'None'
}
