export const common = {
  product: '同比',
  productFull: '同比 Tongbi',
  close: '关闭',
  cancel: '取消',
  nOfN: '{{n}} / {{of}} 所',
};
