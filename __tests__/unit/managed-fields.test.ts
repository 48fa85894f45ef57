import {
  fieldManagers,
  hasField,
  hasPartOf,
  outermost,
  ownFields,
  pathText,
  valueAt,
  valuePaths,
  type FieldPath,
} from '../../src/kubernetes/managed-fields.ts';

const echo = 'k:{"name":"echo"}';
const http = 'k:{"containerPort":8080,"protocol":"TCP"}';
const ports = { [http]: { '.': {}, 'f:containerPort': {} } };
const containers = { [echo]: { '.': {}, 'f:image': {}, 'f:ports': ports } };
const live = {
  metadata: {
    annotations: { 'example.org/a': 'b' },
    finalizers: ['x', 'y'],
    managedFields: [
      {
        manager: 'aks-egress-ip',
        operation: 'Apply',
        time: '2026-11-23T04:05:06Z',
        fieldsV1: { 'f:spec': { 'f:containers': containers, 'f:nodeSelector': {} } },
      },
      { manager: 'aks-egress-ip', operation: 'Update', fieldsV1: {} },
      { manager: 'kubectl', operation: 'Update', subresource: 'scale', fieldsV1: { 'f:spec': { 'f:replicas': {} } } },
    ],
  },
  spec: {
    replicas: 3,
    containers: [
      { name: 'other', image: 'y' },
      { name: 'echo', image: 'x', ports: [{ containerPort: 8080, protocol: 'TCP' }] },
    ],
  },
};
const image: FieldPath = ['f:spec', 'f:containers', echo, 'f:image'];

test('who has set what is read with when, and through which subresource', () => {
  const [own, , scale] = fieldManagers(live);
  expect(ownFields(fieldManagers(live))).toEqual(own);
  expect(own?.fields).toEqual([
    ['f:spec', 'f:containers', echo, '.'],
    image,
    ['f:spec', 'f:containers', echo, 'f:ports', http, '.'],
    ['f:spec', 'f:containers', echo, 'f:ports', http, 'f:containerPort'],
    ['f:spec', 'f:nodeSelector'],
  ]);
  expect(scale).toEqual({
    name: 'kubectl',
    operation: 'Update',
    subresource: 'scale',
    time: undefined,
    fields: [['f:spec', 'f:replicas']],
  });
});

test('an object without managed fields was set by nobody', () => {
  expect(fieldManagers({ metadata: {} })).toEqual([]);
});

test('who has an item has not what others put into it; who has a value has all of it', () => {
  const [own] = fieldManagers(live);
  if (!own) throw new Error('nobody has it');
  expect(hasField(own, image)).toBe(true);
  expect(hasField(own, ['f:spec', 'f:containers', echo, 'f:env'])).toBe(false);
  expect(hasField(own, ['f:spec', 'f:nodeSelector', 'f:os'])).toBe(true);
  expect(hasField(own, ['f:spec', 'f:containers', echo])).toBe(false);
  expect(hasPartOf(own, ['f:spec', 'f:containers', echo])).toBe(true);
  expect(hasPartOf(own, ['f:spec', 'f:replicas'])).toBe(false);
});

test('what lies in something that is named already is not named again', () => {
  const item = ['f:spec', 'f:containers', echo];
  expect(outermost([image, [...item, '.'], image, ['f:spec', 'f:replicas']])).toEqual([item, ['f:spec', 'f:replicas']]);
});

test.each<[FieldPath, unknown, string]>([
  [image, 'x', 'spec.containers[echo].image'],
  [
    ['f:spec', 'f:containers', echo, 'f:ports', http, 'f:protocol'],
    'TCP',
    'spec.containers[echo].ports[8080,TCP].protocol',
  ],
  [['f:metadata', 'f:annotations', 'f:example.org/a'], 'b', 'metadata.annotations["example.org/a"]'],
  [['f:metadata', 'f:finalizers', 'v:"y"'], 'y', 'metadata.finalizers["y"]'],
  [['f:spec', 'f:containers', 'k:{"name":"gone"}', 'f:image'], undefined, 'spec.containers[gone].image'],
])('the path %j has its value and its words', (path, value, words) => {
  expect(valueAt(live, path)).toBe(value);
  expect(pathText(path)).toBe(words);
});

test('an object’s own values have the paths that an apply of it would own, items by their keys', () => {
  const spec = {
    command: ['a', 'b'],
    ports: [{ containerPort: 8080, protocol: 'TCP' }],
    resources: { limits: { cpu: '1' } },
  };
  expect(valuePaths(spec)).toEqual([
    ['f:command'],
    ['f:ports', http, 'f:containerPort'],
    ['f:ports', http, 'f:protocol'],
    ['f:resources', 'f:limits', 'f:cpu'],
  ]);
});
