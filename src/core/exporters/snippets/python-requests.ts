import { pythonAbout, pythonConstants, pythonFunctions, pythonImports } from './python.ts'
import type { SnippetTarget } from './target.ts'

export const pythonRequests: SnippetTarget = {
  id: 'python-requests',
  name: 'Python (requests)',
  language: 'python',
  fileName: 'sign.py',
  commands: [['python3', 'sign.py']],
  carries: { path: 'canonical', method: 'upper', bodyOnGet: true },
  render: plan => `${pythonAbout}

${pythonImports(plan)}

import requests

${pythonConstants(plan)}


${pythonFunctions(plan)}


def send(request_time):
    headers = {
        "Authorization": authorization,
        "Request-Time": request_time,
        "Client-Id": CLIENT_ID,
        "Signature": sign(request_time)[2],${plan.body === '' ? '' : '\n        "Content-Type": "application/json",'}
    }
    # data, not json: what was signed is what is sent.
    return requests.request(
        METHOD, BASE_URL + PATH, headers=headers, data=BODY.encode(), timeout=30, allow_redirects=False
    )


compare_with_case()
try:
    answer = send(os.environ.get("NETZME_REQUEST_TIME") or str(time.time_ns() // 1_000_000))
except requests.RequestException as error:
    sys.exit(str(error))
print(f"HTTP {answer.status_code}", flush=True)
sys.stdout.buffer.write(answer.content + b"\\n")
sys.exit(0 if answer.status_code == 200 else 1)
`,
}
