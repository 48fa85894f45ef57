/** API versions in use: the SDK's for Microsoft.Network, and the newest stable ones elsewhere. */
export const apiVersions = {
  network: '2026-01-01',
  cluster: '2026-06-01',
  authorization: '2022-04-01',
  locks: '2020-05-01',
  resources: '2021-04-01',
  subscriptions: '2022-12-01',
  events: '2015-04-01',
} as const;
