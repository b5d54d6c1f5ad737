/** A certificate for `localhost` and 127.0.0.1 that signs itself, for tests alone; valid for a hundred years. */
export const selfSigned = {
  cert: `-----BEGIN CERTIFICATE-----
MIIBmzCCAUGgAwIBAgIUfKuxv/3/Dly89Z5+eJT/tX3lbHowCgYIKoZIzj0EAwIw
FDESMBAGA1UEAwwJbG9jYWxob3N0MCAXDTI2MTEyMzExMzAzNFoYDzIxMjYxMDMw
MTEzMDM0WjAUMRIwEAYDVQQDDAlsb2NhbGhvc3QwWTATBgcqhkjOPQIBBggqhkjO
PQMBBwNCAASs6iNQIst7PrdDx78EsbtNxQXrpbTAGjlQMTztSNxi9Ie58iqskOam
8Ed+BXyb8IK2Nzy/PaEncJOgcMQMGfnBo28wbTAdBgNVHQ4EFgQUYXrb4kgCoVrk
Zde0yh4HqsYKn6cwHwYDVR0jBBgwFoAUYXrb4kgCoVrkZde0yh4HqsYKn6cwDwYD
VR0TAQH/BAUwAwEB/zAaBgNVHREEEzARgglsb2NhbGhvc3SHBH8AAAEwCgYIKoZI
zj0EAwIDSAAwRQIhAMMZZ1iJ5yoqozqpFChaOClsUTR8z/ppp9FL4SIrYoFgAiA4
r4sP+PRtqWcLtbkLi6iibAZmgkybWlJLc6wfxbKa3Q==
-----END CERTIFICATE-----
`,
  key: `-----BEGIN PRIVATE KEY-----
MIGHAgEAMBMGByqGSM49AgEGCCqGSM49AwEHBG0wawIBAQQglJ88VRYo3rpfysdW
ABFJqY9ZmsRzGbASfIDx5hU7+NShRANCAASs6iNQIst7PrdDx78EsbtNxQXrpbTA
GjlQMTztSNxi9Ie58iqskOam8Ed+BXyb8IK2Nzy/PaEncJOgcMQMGfnB
-----END PRIVATE KEY-----
`,
}
