"""A merchant's client in Python's standard library alone. Usage: foreign-client.py BASE_URL SCENARIO

Prints the body of the last answer, then its HTTP status on a line of its own.
"""

import base64
import hashlib
import hmac
import json
import sys
import time
import urllib.error
import urllib.request

CLIENT, SECRET = "demo-merchant", "MaREaULkzAUTAFYg"
BALANCE = "/api/aggregator/merchant/qr/balance/detail?userId=M_DEMO0001&note=a+b%20c%2Fd"
INQUIRY = "/api/aggregator/merchant/qr/withdraw/inquiry"

base_url, scenario = sys.argv[1:]
# Straight to the sandbox, whatever company proxy the environment names.
opener = urllib.request.build_opener(urllib.request.ProxyHandler({}))


def send(method, path, headers, body=b""):
    headers = {"Content-Type": "application/json", **headers}
    request = urllib.request.Request(base_url + path, body or None, headers, method=method)
    try:
        with opener.open(request) as answer:
            return answer.status, answer.read().decode()
    except urllib.error.HTTPError as error:
        return error.code, error.read().decode()


def get_token():
    basic = base64.b64encode(f"{CLIENT}:{SECRET}".encode()).decode()
    body = json.dumps({"grant_type": "client_credentials"}).encode()
    status, answer = send("POST", "/oauth/merchant/accesstoken", {"Authorization": f"Basic {basic}"}, body)
    return json.loads(answer)["access_token"]


def signed(method, path, body, token):
    request_time = str(int(time.time() * 1000))
    payload = f"path={path}&method={method}&token=Bearer {token}&timestamp={request_time}&body=".encode() + body
    key = f"{SECRET}-{request_time}-Bearer {token}".encode()
    return {
        "Authorization": f"Bearer {token}",
        "Request-Time": request_time,
        "Client-Id": CLIENT,
        "Signature": hmac.new(key, payload, hashlib.sha256).hexdigest(),
    }


token = get_token()
method, path, body = "GET", BALANCE, b""
if scenario == "post":
    method, path = "POST", INQUIRY
    content = {"requestId": "toko-é-😀-1", "type": "withdraw_inquiry", "body": {"userId": "M_DEMO0001"}}
    body = json.dumps(content, ensure_ascii=False, separators=(",", ":")).encode()
headers = signed(method, path, body, token)
if scenario == "replaced-token":
    get_token()
if scenario == "wrong-signature":
    headers["Signature"] = signed(method, path, b" ", token)["Signature"]
if scenario == "missing-header":
    del headers["Client-Id"]
if scenario == "expired-token":
    control = json.dumps({"action": "expire-tokens", "clientId": CLIENT}).encode()
    send("POST", "/control", {"X-Signature-Debugger": "1"}, control)

status, answer = send(method, path, headers, body)
sys.stdout.buffer.write(f"{answer}\n{status}\n".encode())
