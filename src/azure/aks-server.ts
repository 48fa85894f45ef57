/** AKS' server application, the same in every tenant, for which tokens of clusters are made: https://azure.github.io/kubelogin/concepts/aks.html */
export const aksServerId = '6dae42f8-4368-4678-94ff-3960e28e3630';
