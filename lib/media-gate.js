/**
 * Runs at CloudFront's edge (cloudfront-js-2.0) on each request below /media/: refuses expired URLs and turns the others
 * into the key of an object. The expiry time is not signed; docs/decisions/0005 says why that is enough.
 */
// oxlint-disable-next-line no-unused-vars -- CloudFront calls it by this name
function handler(event) {
  const request = event.request;
  const expires = request.querystring.expires && request.querystring.expires.value;
  if (!/^\d{1,15}$/.test(expires || '') || Date.now() >= Number(expires)) {
    return {
      statusCode: 403,
      statusDescription: 'Forbidden',
      headers: { 'cache-control': { value: 'no-store' } },
    };
  }
  request.uri = request.uri.replace(/^\/media\//, '/');
  request.querystring = {};
  return request;
}
