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
 * The numbers of fields, in what `kubectl create` sends and what other programs ask: `name=number`, then `*` for a pointer, `[]` for a list, `{}` for a map, then the type
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
SelfSubjectRulesReview metadata=1ObjectMeta spec=2SelfSubjectRulesReviewSpec status=3ignored
SelfSubjectRulesReviewSpec namespace=1
SubjectAccessReview metadata=1ObjectMeta spec=2SubjectAccessReviewSpec status=3ignored
LocalSubjectAccessReview metadata=1ObjectMeta spec=2SubjectAccessReviewSpec status=3ignored
SubjectAccessReviewSpec resourceAttributes=1*ResourceAttributes nonResourceAttributes=2*NonResourceAttributes user=3 groups=4[] uid=6
ResourceAttributes namespace=1 verb=2 group=3 version=4 resource=5 subresource=6 name=7
NonResourceAttributes path=1 verb=2
TokenReview metadata=1ObjectMeta spec=2TokenReviewSpec status=3ignored
TokenReviewSpec token=1 audiences=2[]
TokenRequest metadata=1ObjectMeta spec=2TokenRequestSpec status=3ignored
TokenRequestSpec audiences=1[] boundObjectRef=3*BoundObjectReference expirationSeconds=4*int
BoundObjectReference kind=1 apiVersion=2 name=3 uid=4

Eviction metadata=1ObjectMeta deleteOptions=2*DeleteOptions
DeleteOptions gracePeriodSeconds=1*int preconditions=2*Preconditions orphanDependents=3*bool propagationPolicy=4* dryRun=5[]
Preconditions uid=1* resourceVersion=2*

Role metadata=1ObjectMeta rules=2[]PolicyRule
ClusterRole metadata=1ObjectMeta rules=2[]PolicyRule aggregationRule=3*AggregationRule
AggregationRule clusterRoleSelectors=1[]LabelSelector
PolicyRule verbs=1[] apiGroups=2[] resources=3[] resourceNames=4[] nonResourceURLs=5[]
RoleBinding metadata=1ObjectMeta subjects=2[]Subject roleRef=3RoleRef
ClusterRoleBinding metadata=1ObjectMeta subjects=2[]Subject roleRef=3RoleRef
RoleRef apiGroup=1 kind=2 name=3
Subject kind=1 apiGroup=2 name=3 namespace=4

Namespace metadata=1ObjectMeta spec=2NamespaceSpec status=3ignored
NamespaceSpec finalizers=1[]
ConfigMap metadata=1ObjectMeta data=2{} binaryData=3{}bytes immutable=4*bool
Secret metadata=1ObjectMeta data=2{}bytes type=3 stringData=4{} immutable=5*bool
ServiceAccount metadata=1ObjectMeta secrets=2[]ObjectReference imagePullSecrets=3[]LocalObjectReference automountServiceAccountToken=4*bool
ObjectReference kind=1 namespace=2 name=3 uid=4 apiVersion=5 resourceVersion=6 fieldPath=7
LocalObjectReference name=1
ResourceQuota metadata=1ObjectMeta spec=2ResourceQuotaSpec status=3ignored
ResourceQuotaSpec hard=1{}Quantity scopes=2[]
Service metadata=1ObjectMeta spec=2ServiceSpec status=3ignored
ServiceSpec ports=1[]ServicePort selector=2{} clusterIP=3 type=4 externalIPs=5[] sessionAffinity=7 loadBalancerIP=8
  loadBalancerSourceRanges=9[] externalName=10 externalTrafficPolicy=11 healthCheckNodePort=12int publishNotReadyAddresses=13bool
  ipFamilyPolicy=17* clusterIPs=18[] ipFamilies=19[] allocateLoadBalancerNodePorts=20*bool loadBalancerClass=21* internalTrafficPolicy=22*
ServicePort name=1 protocol=2 port=3int targetPort=4IntOrString nodePort=5int appProtocol=6*

Deployment metadata=1ObjectMeta spec=2DeploymentSpec status=3ignored
DeploymentSpec replicas=1*int selector=2*LabelSelector template=3PodTemplateSpec strategy=4DeploymentStrategy minReadySeconds=5int
  revisionHistoryLimit=6*int paused=7bool progressDeadlineSeconds=9*int
DeploymentStrategy type=1 rollingUpdate=2*RollingUpdateDeployment
RollingUpdateDeployment maxUnavailable=1*IntOrString maxSurge=2*IntOrString
PodTemplateSpec metadata=1ObjectMeta spec=2PodSpec
PodSpec containers=2[]Container restartPolicy=3 terminationGracePeriodSeconds=4*int dnsPolicy=6 nodeSelector=7{} serviceAccountName=8
  serviceAccount=9 nodeName=10 hostNetwork=11bool hostPID=12bool hostIPC=13bool hostname=16 subdomain=17 schedulerName=19
  initContainers=20[]Container automountServiceAccountToken=21*bool priorityClassName=24
Container name=1 image=2 command=3[] args=4[] workingDir=5 ports=6[]ContainerPort env=7[]EnvVar resources=8ResourceRequirements
  terminationMessagePath=13 imagePullPolicy=14 stdin=16bool stdinOnce=17bool tty=18bool terminationMessagePolicy=20
ContainerPort name=1 hostPort=2int containerPort=3int protocol=4 hostIP=5
EnvVar name=1 value=2
ResourceRequirements limits=1{}Quantity requests=2{}Quantity
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
