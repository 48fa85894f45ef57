// Runs on clusters that differ from the default one by a single thing, ended at every request: the next run ends where one ends that was never ended. Only `npm run test:faults` has the time.
import { killCase } from './kill-cases.ts';

const variants = [
  'authorized-ranges',
  'auto-provisioned',
  'cloud-china',
  'cloud-public',
  'cloud-us-government',
  'dual-stack',
  'entra-azure-rbac',
  'entra-kubernetes-rbac',
  'entra-no-local-accounts',
  'fleet',
  'http-proxy-off',
  'lower-case-ids',
  'managed-identity',
  'no-etag',
  'node-group-locked',
  'other-service-failed-before',
  'own-network',
  'partner-routes',
  'private-cluster',
  'restricted-user',
  'rights-unreadable',
  'spot-pool',
  'system-assigned',
  'tainted-pool',
  'user-token',
];

test.concurrent.each(variants)('%s', (scenario) => killCase({ scenario }));
