import { parse } from 'yaml';
import { list, object, text } from './state/json.ts';

/** Every secret that local Azure has handed out since its start, over resets: what nobody may find in a log. */
export class Secrets {
  readonly #all = new Set<string>();

  readonly keep = (secret: string): void => {
    if (secret !== '') this.#all.add(secret);
  };

  /**
   * Keeps what a kubeconfig gives to its users, and the whole as Azure hands it out; of one without any secret nothing.
   * Source: https://kubernetes.io/docs/reference/config-api/kubeconfig.v1/#AuthInfo
   */
  keepKubeconfig(kubeconfig: string): void {
    const found = list(object(parse(kubeconfig)).users).flatMap((entry) => secretsOfUser(object(entry).user));
    if (found.length === 0) return;
    for (const secret of [...found, Buffer.from(kubeconfig).toString('base64')]) this.keep(secret);
  }

  /** Each once, in the order in which they were handed out. */
  all(): string[] {
    return [...this.#all];
  }
}

/** A key counts as PEM, too. */
function secretsOfUser(user: unknown): string[] {
  const { token, password, 'client-key-data': key } = object(user);
  const pem = Buffer.from(text(key), 'base64').toString().trim();
  return [text(token), text(password), text(key), pem].filter((secret) => secret !== '');
}
