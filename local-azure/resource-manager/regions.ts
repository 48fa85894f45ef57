/** The regions that local Azure has, as Resource Manager spells them. Source: https://learn.microsoft.com/azure/reliability/regions-list */
export const regions: readonly string[] = [
  ...['westus', 'westus2', 'westus3', 'centralus', 'eastus', 'eastus2', 'northcentralus', 'southcentralus'],
  ...['canadacentral', 'canadaeast', 'brazilsouth', 'mexicocentral'],
  ...['westeurope', 'northeurope', 'uksouth', 'ukwest', 'francecentral', 'germanywestcentral', 'switzerlandnorth'],
  ...['swedencentral', 'norwayeast', 'polandcentral', 'italynorth', 'spaincentral'],
  ...['eastasia', 'southeastasia', 'japaneast', 'japanwest', 'koreacentral', 'australiaeast', 'australiasoutheast'],
  ...['centralindia', 'southindia', 'uaenorth', 'qatarcentral', 'israelcentral', 'southafricanorth'],
];

/** The regions without availability zones. */
export const unzoned: readonly string[] = [
  ...['westus', 'northcentralus', 'canadaeast', 'ukwest', 'australiasoutheast', 'southindia'],
];
