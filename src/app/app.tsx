export function App() {
  return <h1>Netzme Signature Debugger</h1>
}
