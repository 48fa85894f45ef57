import { elementOf, isModel, modelOf } from './models.ts';
import { isJsonObject } from './objects.ts';

/**
 * How a value is built and merged. The fields and their types come from the client library's models; which lists are keyed and which
 * values are replaced as a whole is what the API's own OpenAPI document says with `x-kubernetes-list-type` and `-map-type`:
 * https://kubernetes.io/docs/reference/using-api/server-side-apply/#merge-strategy
 */
export type FieldType =
  | { readonly shape: 'scalar'; readonly scalar: Scalar }
  | { readonly shape: 'atomic'; readonly content: FieldType }
  | {
      readonly shape: 'struct';
      /** As Go names it: `DeploymentSpec`. */
      readonly name: string;
      readonly fields: ReadonlyMap<string, FieldType>;
    }
  | { readonly shape: 'map'; readonly values: FieldType }
  | { readonly shape: 'list'; readonly items: FieldType }
  | { readonly shape: 'set' }
  | {
      readonly shape: 'keyed';
      readonly items: FieldType;
      readonly keys: readonly string[];
      /** The key of strategic merge patches, which is older and not always the same. */
      readonly patchKey: string;
    };
export type Scalar =
  'string' | 'bytes' | 'int32' | 'int64' | 'float' | 'boolean' | 'int-or-string' | 'quantity' | 'any';

/** Lists whose items are told apart by keys, as `Model.field`. */
const keyedLists: Record<string, readonly string[]> = {
  'V1Container.env': ['name'],
  'V1Container.ports': ['containerPort', 'protocol'],
  'V1Container.volumeDevices': ['devicePath'],
  'V1Container.volumeMounts': ['mountPath'],
  'V1ContainerStatus.volumeMounts': ['mountPath'],
  'V1DeploymentStatus.conditions': ['type'],
  'V1NamespaceStatus.conditions': ['type'],
  'V1NodeStatus.addresses': ['type'],
  'V1NodeStatus.conditions': ['type'],
  'V1ObjectMeta.ownerReferences': ['uid'],
  'V1PodSpec.containers': ['name'],
  'V1PodSpec.ephemeralContainers': ['name'],
  'V1PodSpec.hostAliases': ['ip'],
  'V1PodSpec.imagePullSecrets': ['name'],
  'V1PodSpec.initContainers': ['name'],
  'V1PodSpec.resourceClaims': ['name'],
  'V1PodSpec.schedulingGates': ['name'],
  'V1PodSpec.topologySpreadConstraints': ['topologyKey', 'whenUnsatisfiable'],
  'V1PodSpec.volumes': ['name'],
  'V1PodStatus.conditions': ['type'],
  'V1PodStatus.podIPs': ['ip'],
  'V1ReplicaSetStatus.conditions': ['type'],
  'V1ResourceRequirements.claims': ['name'],
  'V1ServiceAccount.secrets': ['name'],
  'V1ServiceSpec.ports': ['port', 'protocol'],
  'V1ServiceStatus.conditions': ['type'],
};
/** The default of a key that an item may leave out. */
const keyDefaults: Readonly<Record<string, string>> = { protocol: 'TCP' };

const sets = new Set(['V1ObjectMeta.finalizers', 'V1NodeSpec.podCIDRs']);
const atomicModels = new Set([
  'RbacV1Subject',
  'V1ConfigMapKeySelector',
  'V1LabelSelector',
  'V1LocalObjectReference',
  'V1NodeSelector',
  'V1NodeSelectorTerm',
  'V1ObjectFieldSelector',
  'V1ObjectReference',
  'V1OwnerReference',
  'V1ResourceFieldSelector',
  'V1RoleRef',
  'V1SecretKeySelector',
]);
const atomicFields = new Set(['V1PodSpec.nodeSelector', 'V1ServiceSpec.selector']);
const quantities =
  /\.(requests|limits|hard|used|capacity|allocatable|default|defaultRequest|max|min|maxLimitRequestRatio|sizeLimit)$/;
const bytes = new Set(['V1Secret.data', 'V1ConfigMap.binaryData']);
const numbers: Record<string, Scalar> = { int32: 'int32', int64: 'int64', double: 'float' };
const scalars: Record<string, Scalar> = {
  string: 'string',
  number: 'int32',
  boolean: 'boolean',
  IntOrString: 'int-or-string',
  any: 'any',
  object: 'any',
  Date: 'string',
  V1MicroTime: 'string',
};

const built = new Map<string, FieldType>();

/** The type of a model, such as `V1PodSpec`. */
export function modelType(name: string): FieldType {
  const known = built.get(name);
  if (known !== undefined) return known;
  const fields = new Map<string, FieldType>();
  const struct: FieldType = { shape: 'struct', name: name.replace(/^(Core)?V1/, ''), fields };
  const type: FieldType = atomicModels.has(name) ? { shape: 'atomic', content: struct } : struct;
  built.set(name, type);
  for (const { baseName, type: text, format } of modelOf(name).fields) {
    fields.set(baseName, fieldType(`${name}.${baseName}`, text, format));
  }
  return type;
}

function fieldType(place: string, text: string, format: string): FieldType {
  const element = elementOf(text);
  const single: FieldType = isModel(element) ? modelType(element) : scalarType(place, element, format);
  if (text === element) return single;
  if (text.startsWith('{')) {
    const map: FieldType = { shape: 'map', values: single };
    return atomicFields.has(place) ? { shape: 'atomic', content: map } : map;
  }
  const keys = keyedLists[place];
  if (keys?.[0] !== undefined) return { shape: 'keyed', items: single, keys, patchKey: keys[0] };
  if (sets.has(place)) return { shape: 'set' };
  return { shape: 'atomic', content: { shape: 'list', items: single } };
}

function scalarType(place: string, name: string, format: string): FieldType {
  if (format === 'byte' || bytes.has(place)) return { shape: 'scalar', scalar: 'bytes' };
  if (name === 'number') return { shape: 'scalar', scalar: numbers[format] ?? 'int32' };
  const scalar = scalars[name] ?? 'any';
  return { shape: 'scalar', scalar: scalar === 'string' && quantities.test(place) ? 'quantity' : scalar };
}

/** How an item of a keyed list is named in field paths: `k:{"name":"echo"}`. */
export function itemKey(item: unknown, keys: readonly string[]): string {
  const values = [...keys].sort().map((key) => [key, isJsonObject(item) ? (item[key] ?? keyDefaults[key]) : undefined]);
  return `k:${JSON.stringify(Object.fromEntries(values))}`;
}
