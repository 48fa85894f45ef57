import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { elementOf, isModel, type Model, type ModelField } from '../local-azure/kubernetes/models.ts';
import { customModels } from '../local-azure/kubernetes/custom-models.ts';
import { eventView, resources } from '../local-azure/kubernetes/resources.ts';

const { resolve } = createRequire(import.meta.url);
const file = join(import.meta.dirname, '../local-azure/schemas/kubernetes-models.json');

type Attribute = Pick<ModelField, 'baseName' | 'type' | 'format'>;

/** The models of these names, and of all that is in them. */
async function readModels(names: readonly string[]): Promise<Record<string, Model>> {
  const models = new Map<string, Model>();
  const wanted = [...names];
  for (let name = wanted.pop(); name !== undefined; name = wanted.pop()) {
    if (models.has(name)) continue;
    const model = customModels.get(name) ?? (await readModel(name));
    models.set(name, model);
    wanted.push(...model.fields.map(({ type }) => elementOf(type)).filter(isModel));
  }
  const fromLibrary = [...models].filter(([name]) => !customModels.has(name));
  return Object.fromEntries(fromLibrary.sort(([left], [right]) => (left < right ? -1 : 1)));
}

async function readModel(name: string): Promise<Model> {
  const path = resolve(`@kubernetes/client-node/dist/gen/models/${name}.js`);
  const { [name]: model } = (await import(path)) as Record<string, { getAttributeTypeMap(): Attribute[] } | undefined>;
  const source = readFileSync(path.replace(/\.js$/, '.d.ts'), 'utf8');
  const [, description = ''] = /\/\*\*\s*\* (.*)\s*\*\/\s*export declare class/.exec(source) ?? [];
  const comments = new Map(
    [
      ...source.matchAll(/(?:\/\*\*\s*\* ([^\n]*)\s*\*\/\s*)?'([^']+)'(\?)?: [\s\S]*?;\n(?= {4}(?:'|\/\*\*|static))/g),
    ].map(([, about = '', field = '', optional]) => [field, { about, isRequired: optional === undefined }]),
  );
  const fields = (model?.getAttributeTypeMap() ?? []).map(({ baseName, type, format }) => {
    const { about = '', isRequired = false } = comments.get(baseName) ?? {};
    return { baseName, type, format, isRequired, description: about.replaceAll(/\\(['"])/g, '$1') };
  });
  return { description, fields };
}

/**
 * Writes what fields the kinds of local Azure's Kubernetes have, and what they are for, as the client library's models and their comments say:
 * local Azure itself does without that library, which is 65 MB.
 */
export async function writeKubernetesModels(): Promise<void> {
  const models = await readModels([...resources, eventView].map(({ model }) => model));
  writeFileSync(file, `${JSON.stringify(models, undefined, 2)}\n`);
}
