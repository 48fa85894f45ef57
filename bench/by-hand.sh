#!/usr/bin/env bash
# The same by hand: what the action does for a cluster whose egress leaves by its load balancer, with Azure's CLI and kubectl, as a careful
# engineer would write it down. The recipe that is passed around (an IP and a Service pinned to it), plus what it lacks: the outbound rule, and
# the proof from pods of every node pool. It knows no other path, takes no baseline, keeps no record to restore, looks only once at what pods
# saw, and says less when something is wrong.
#
#   CLUSTER, GROUP                                       the cluster and its resource group
#   AZURE_CLIENT_ID, AZURE_TENANT_ID                     who signs in, by GitHub's OIDC
#   AZURE_SUBSCRIPTION_ID                                where the cluster is
#   ACTIONS_ID_TOKEN_REQUEST_URL, …_TOKEN                as GitHub gives them to a job
#   ECHO_SCRIPT                                          what the echo pods run
set -euo pipefail

ip_name=$CLUSTER-egress
namespace=aks-egress
network_version=2025-05-01
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
export KUBECONFIG=$work/kubeconfig

# Sign in.
assertion=$(curl -sSf -H "Authorization: Bearer $ACTIONS_ID_TOKEN_REQUEST_TOKEN" \
  "$ACTIONS_ID_TOKEN_REQUEST_URL&audience=api%3A%2F%2FAzureADTokenExchange" | jq -r .value)
az login --service-principal --username "$AZURE_CLIENT_ID" --tenant "$AZURE_TENANT_ID" --federated-token "$assertion" --output none
az account set --subscription "$AZURE_SUBSCRIPTION_ID"

# What is there. Any other path would need another way.
az aks show --resource-group "$GROUP" --name "$CLUSTER" --output json >"$work/cluster.json"
read -r outbound location principal < <(jq -r '[.networkProfile.outboundType, .location, .identity.principalId // (.identity.userAssignedIdentities[]?.principalId)] | @tsv' "$work/cluster.json")
[ "$outbound" = loadBalancer ] || { echo "outbound type $outbound: this script cannot pin it" >&2; exit 1; }

# The IP: reused, or made.
ip_id=/subscriptions/$AZURE_SUBSCRIPTION_ID/resourceGroups/$GROUP/providers/Microsoft.Network/publicIPAddresses/$ip_name
if ! address=$(az resource show --ids "$ip_id" --api-version "$network_version" --query properties.ipAddress --output tsv 2>/dev/null); then
  jq -n --arg location "$location" '{location: $location, sku: {name: "Standard"}, properties: {publicIPAllocationMethod: "Static"}}' >"$work/ip.json"
  az resource create --id "$ip_id" --api-version "$network_version" --is-full-object --properties "@$work/ip.json" --output none
  address=$(az resource show --ids "$ip_id" --api-version "$network_version" --query properties.ipAddress --output tsv)
fi

# Without the right to join it every LoadBalancer Service would fail to sync after the switch: Network Contributor, Contributor or Owner.
az rest --method get --url "$ip_id/providers/Microsoft.Authorization/roleAssignments?api-version=2022-04-01&\$filter=assignedTo('$principal')" \
  --query 'value[].properties.roleDefinitionId' --output tsv |
  grep -qiE '/(4d97b98b-1d4f-4787-a291-c67834d212e7|b24988ac-6180-42a0-ab88-20f7382dd24c|8e3af657-a8ff-443c-a75c-2fe8c4bcb635)$' ||
  { echo "the cluster's identity may not join $ip_id" >&2; exit 1; }

# Bind it to the path by which the cluster leaves. What leaves now from other addresses is cut off from whoever allowed those.
own=$(jq -r '[.networkProfile.loadBalancerProfile | (.outboundIPs.publicIPs, .outboundIpPrefixes.publicIpPrefixes)[]?.id] | join(" ")' "$work/cluster.json")
case $own in
"$ip_id") ;;
?*)
  echo "the cluster leaves from IPs of somebody's own, which are not replaced: $own" >&2
  exit 1
  ;;
"")
  az aks update --resource-group "$GROUP" --name "$CLUSTER" --load-balancer-outbound-ips "$ip_id" --output none
  ;;
esac

# The Service and the echo: a pod on each node pool.
az aks get-credentials --resource-group "$GROUP" --name "$CLUSTER" --file "$KUBECONFIG" --output none 2>/dev/null
pools=$(jq '.agentPoolProfiles | length' "$work/cluster.json")
kubectl create namespace "$namespace" --dry-run=client --output json | kubectl apply --filename - >/dev/null
jq -n --rawfile script "$ECHO_SCRIPT" --arg ip "$ip_name" --arg group "$GROUP" --arg address "$address" --argjson pools "$pools" '
  {app: "by-hand-echo"} as $labels |
  {apiVersion: "v1", kind: "List", items: [
    {apiVersion: "v1", kind: "Service",
     metadata: {name: "by-hand", annotations: {
       "service.beta.kubernetes.io/azure-load-balancer-resource-group": $group,
       "service.beta.kubernetes.io/azure-pip-name": $ip}},
     spec: {type: "LoadBalancer", selector: $labels, loadBalancerSourceRanges: ["\($address)/32"],
       ports: [{name: "http", port: 80, targetPort: 8080}]}},
    {apiVersion: "apps/v1", kind: "Deployment", metadata: {name: "by-hand"},
     spec: {replicas: ($pools * 2), selector: {matchLabels: $labels},
       template: {metadata: {labels: $labels}, spec: {
         topologySpreadConstraints: [{maxSkew: 1, topologyKey: "kubernetes.azure.com/agentpool",
           whenUnsatisfiable: "DoNotSchedule", labelSelector: {matchLabels: $labels}}],
         tolerations: [{operator: "Exists"}],
         containers: [{name: "echo", image: "mcr.microsoft.com/azurelinux/busybox:1.36", command: ["/bin/sh", "-c", $script],
           env: [{name: "ECHO_URLS", value: "http://checkip.amazonaws.com http://api.ipify.org http://ipv4.icanhazip.com"},
             {name: "ECHO_INTERVAL", value: "1"}, {name: "ECHO_PORT", value: "8080"},
             {name: "POD_NAME", valueFrom: {fieldRef: {fieldPath: "metadata.name"}}},
             {name: "NODE_NAME", valueFrom: {fieldRef: {fieldPath: "spec.nodeName"}}}],
           volumeMounts: [{name: "tmp", mountPath: "/tmp"}],
           readinessProbe: {exec: {command: ["test", "-e", "/tmp/observed"]}, periodSeconds: 2}}],
         volumes: [{name: "tmp", emptyDir: {}}]}}}}]}' |
  kubectl apply --namespace "$namespace" --filename - >/dev/null
kubectl rollout status deployment/by-hand --namespace "$namespace" --timeout 5m >/dev/null
kubectl wait service/by-hand --namespace "$namespace" --for=jsonpath='{.status.loadBalancer.ingress[0].ip}'="$address" --timeout 5m >/dev/null

# Proof: the last readings of every pod, which must be as many as were asked for.
seeing=0
for pod in $(kubectl get pods --namespace "$namespace" --selector app=by-hand-echo --output name); do
  seen=$(kubectl logs "$pod" --namespace "$namespace" --tail 6 | jq -r 'select(.address) | .address' | sort -u)
  [ "$seen" = "$address" ] || { echo "$pod left from ${seen:-nowhere}, not from $address" >&2; exit 1; }
  seeing=$((seeing + 1))
done
[ "$seeing" -eq $((pools * 2)) ] || { echo "$seeing pods answered, not $((pools * 2))" >&2; exit 1; }
echo "$address"
