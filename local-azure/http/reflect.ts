/**
 * `@peculiar/x509` brings the dependency container tsyringe, which refuses to load unless `Reflect.getMetadata` exists. None of the
 * classes it registers has constructor parameters to inject, so "no metadata" is the right answer to every question it asks.
 */
Object.assign(Reflect, { getMetadata: () => undefined, getOwnMetadata: () => undefined });
