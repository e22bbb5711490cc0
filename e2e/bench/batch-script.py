# The same in Python, with hmac: the independent judge, row by row.
import hashlib
import hmac
import json
import sys

secrets = dict(line.rstrip("\n").split(",", 1) for line in open(sys.argv[2], encoding="utf-8"))
out = []
with open(sys.argv[1], encoding="utf-8") as lines:
    for number, text in enumerate(lines, 1):
        row = json.loads(text)
        salt = f"{secrets[row['clientId']]}-{row['requestTime']}-Bearer {row['token']}"
        payload = (
            f"path={row['path']}&method={row['method']}&token=Bearer {row['token']}"
            f"&timestamp={row['requestTime']}&body={row['body']}"
        )
        right = hmac.new(salt.encode(), payload.encode(), hashlib.sha256).hexdigest()
        out.append(f"{number} {'match' if right == row['signature'] else 'mismatch'} {right}\n")
sys.stdout.write("".join(out))
