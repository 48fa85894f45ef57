import { applyConfiguration, fieldsAfterUpdate } from '../../../local-azure/kubernetes/field-manager.ts';
import type { KubernetesObject } from '../../../local-azure/kubernetes/objects.ts';
import { modelType } from '../../../local-azure/kubernetes/schema.ts';

const time = '2026-11-23T00:00:00Z';

function service(content: { annotations?: object; finalizers?: string[]; spec?: object }): KubernetesObject {
  const { spec, ...metadata } = content;
  return {
    apiVersion: 'v1',
    kind: 'Service',
    metadata: { name: 'a', ...metadata } as never,
    ...(spec === undefined ? {} : { spec }),
  };
}

function apply(
  live: KubernetesObject | undefined,
  config: KubernetesObject,
  manager: string,
  force = false,
): KubernetesObject {
  return applyConfiguration({ type: modelType('V1Service'), live, config, writer: { manager }, force, time });
}

function update(before: KubernetesObject, after: KubernetesObject, manager: string): KubernetesObject {
  const managedFields = fieldsAfterUpdate(modelType('V1Service'), before, after, { manager }, time);
  return { ...after, metadata: { ...after.metadata, managedFields } };
}

function fieldsOf(object: KubernetesObject, manager: string): unknown {
  return object.metadata.managedFields?.find((entry) => entry.manager === manager)?.fieldsV1;
}

const port = { name: 'http', port: 80, targetPort: 8080 };

test('an applier owns the fields of its configuration, items by their keys, atomic values as a whole', () => {
  const applied = apply(
    undefined,
    service({ annotations: { a: '1' }, spec: { ports: [port], selector: { app: 'a' } } }),
    'one',
  );
  expect(fieldsOf(applied, 'one')).toEqual({
    'f:metadata': { 'f:annotations': { 'f:a': {} } },
    'f:spec': {
      'f:ports': { 'k:{"port":80,"protocol":"TCP"}': { '.': {}, 'f:name': {}, 'f:port': {}, 'f:targetPort': {} } },
      'f:selector': {},
    },
  });
});

test('what an applier no longer names goes, unless somebody else owns it too', () => {
  const first = apply(undefined, service({ annotations: { a: '1', b: '2' }, spec: { ports: [port] } }), 'one');
  const shared = apply(first, service({ annotations: { a: '1' } }), 'two');
  const later = apply(shared, service({}), 'one');
  expect(later.metadata.annotations).toEqual({ a: '1' });
  expect(later.spec).toBeUndefined();
});

test('an item that goes takes the defaults of the server along', () => {
  const first = apply(
    undefined,
    service({ spec: { type: 'ClusterIP', ports: [port, { ...port, name: 'b', port: 81 }] } }),
    'one',
  );
  const ports = [port, { ...port, name: 'b', port: 81 }].map((item) => ({ ...item, protocol: 'TCP', nodePort: 30000 }));
  const defaulted = { ...first, spec: { type: 'ClusterIP', ports } };
  const later = apply(defaulted, service({ spec: { type: 'ClusterIP', ports: [port] } }), 'one');
  expect(later.spec).toEqual({ type: 'ClusterIP', ports: [{ ...port, protocol: 'TCP', nodePort: 30000 }] });
});

test('items of others stay, sets are united', () => {
  const live = apply(undefined, service({ finalizers: ['a/b'], spec: { ports: [port] } }), 'one');
  const merged = apply(live, service({ finalizers: ['c/d'], spec: { ports: [{ port: 81 }] } }), 'two');
  expect(merged.metadata.finalizers).toEqual(['a/b', 'c/d']);
  expect(merged.spec).toEqual({ ports: [port, { port: 81 }] });
});

test('another value of a field that somebody owns is a conflict, the same value is not', () => {
  const live = apply(undefined, service({ spec: { type: 'ClusterIP', ports: [port] } }), 'one');
  expect(() => apply(live, service({ spec: { type: 'ClusterIP' } }), 'two')).not.toThrow();
  expect(() => apply(live, service({ spec: { type: 'NodePort' } }), 'two')).toThrow(
    'Apply failed with 1 conflict: conflict with "one": .spec.type',
  );
  const other = service({ spec: { type: 'NodePort', ports: [{ ...port, targetPort: 1 }] } });
  expect(() => apply(live, other, 'two')).toThrow(
    'Apply failed with 2 conflicts: conflicts with "one":\n' +
      '- .spec.ports[port=80,protocol="TCP"].targetPort\n- .spec.type',
  );
  const forced = apply(live, other, 'two', true);
  expect(fieldsOf(forced, 'one')).toEqual({
    'f:spec': { 'f:ports': { 'k:{"port":80,"protocol":"TCP"}': { '.': {}, 'f:name': {}, 'f:port': {} } } },
  });
});

test('whoever updates a field takes it over, and is named with the version in a conflict', () => {
  const live = apply(undefined, service({ annotations: { a: '1' }, spec: { type: 'ClusterIP' } }), 'one');
  const changed = update(live, { ...live, spec: { type: 'NodePort' } }, 'editor');
  expect(fieldsOf(changed, 'one')).toEqual({ 'f:metadata': { 'f:annotations': { 'f:a': {} } } });
  expect(fieldsOf(changed, 'editor')).toEqual({ 'f:spec': { 'f:type': {} } });
  expect(() => apply(changed, service({ annotations: { a: '1' }, spec: { type: 'ClusterIP' } }), 'one')).toThrow(
    'Apply failed with 1 conflict: conflict with "editor" using v1: .spec.type',
  );
});

test('applying the same again changes nothing, not even the time of the entry', () => {
  const config = service({ annotations: { a: '1' }, spec: { ports: [port] } });
  const live = apply(undefined, config, 'one');
  const again = applyConfiguration({
    type: modelType('V1Service'),
    live,
    config,
    writer: { manager: 'one' },
    force: false,
    time: '2027-01-01T00:00:00Z',
  });
  expect(again).toEqual(live);
});
