/** Whether a host is this machine, so that nothing leaves it and its name is in no certificate. Lower case, no brackets. */
export function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '::1' || /^127(?:\.\d{1,3}){3}$/.test(host)
}
