export interface Field {
  readonly name: string;
  readonly shape: 'value' | 'pointer' | 'list' | 'map';
  /** `string`, `int`, `bool`, `bytes`, `Time`, `Quantity`, `IntOrString`, `ignored`, or the name of a message. */
  readonly type: string;
}

export interface Message {
  readonly name: string;
  readonly fields: ReadonlyMap<number, Field>;
}

/**
 * The numbers of fields, in what kubectl sends: `name=number`, then `*` for a pointer, `[]` for a list, `{}` for a map, then the type
 * unless it is a string; what the server fills in is ignored. https://github.com/kubernetes/api has them in each group's generated.proto.
 */
const table = `
ObjectMeta name=1 generateName=2 namespace=3 selfLink=4 uid=5 resourceVersion=6 generation=7int creationTimestamp=8Time
  deletionTimestamp=9*Time deletionGracePeriodSeconds=10*int labels=11{} annotations=12{} ownerReferences=13[]OwnerReference finalizers=14[]
OwnerReference kind=1 name=3 uid=4 apiVersion=5 controller=6*bool blockOwnerDeletion=7*bool
LabelSelector matchLabels=1{} matchExpressions=2[]LabelSelectorRequirement
LabelSelectorRequirement key=1 operator=2 values=3[]

SelfSubjectReview metadata=1ObjectMeta status=2ignored
SelfSubjectAccessReview metadata=1ObjectMeta spec=2SelfSubjectAccessReviewSpec status=3ignored
SelfSubjectAccessReviewSpec resourceAttributes=1*ResourceAttributes nonResourceAttributes=2*NonResourceAttributes
ResourceAttributes namespace=1 verb=2 group=3 version=4 resource=5 subresource=6 name=7
NonResourceAttributes path=1 verb=2
SelfSubjectRulesReview metadata=1ObjectMeta spec=2SelfSubjectRulesReviewSpec status=3ignored
SelfSubjectRulesReviewSpec namespace=1
TokenRequest metadata=1ObjectMeta spec=2TokenRequestSpec status=3ignored
TokenRequestSpec audiences=1[] boundObjectRef=3*BoundObjectReference expirationSeconds=4*int
BoundObjectReference kind=1 apiVersion=2 name=3 uid=4
`;

const shapes: Record<string, Field['shape']> = { '*': 'pointer', '[]': 'list', '{}': 'map', '': 'value' };

export const messages: ReadonlyMap<string, Message> = new Map(
  table
    .trim()
    .split(/\n(?=\w)/)
    .map((line) => line.trim().split(/\s+/))
    .map(([name = '', ...fields]) => [name, { name, fields: new Map(fields.map(parseField)) }]),
);

function parseField(text: string): [number, Field] {
  const [, name = '', number, mark = '', type = ''] = /^(\w+)=(\d+)(\*|\[\]|\{\}|)(\w*)$/.exec(text) ?? [];
  return [Number(number), { name, shape: shapes[mark] ?? 'value', type: type === '' ? 'string' : type }];
}
