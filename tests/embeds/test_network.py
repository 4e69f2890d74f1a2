"""The way out itself: certificates are checked, look-ups have an end."""

import datetime
import ipaddress
import socket
import ssl
import threading
from contextlib import suppress

import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID

from site_core.embeds import network
from site_core.embeds.network import Deadline, Network, is_public
from site_core.embeds.problems import FetchError, Trouble


@pytest.fixture
def secure(tmp_path):
    """Return the port of a TLS server, and who trusts its certificate for social.example."""
    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "social.example")])
    now = datetime.datetime.now(datetime.UTC)
    names = [x509.DNSName("social.example"), x509.IPAddress(ipaddress.ip_address("10.0.0.1"))]
    certificate = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(key.public_key())
        .serial_number(1)
        .not_valid_before(now - datetime.timedelta(days=1))
        .not_valid_after(now + datetime.timedelta(days=1))
        .add_extension(x509.SubjectAlternativeName(names), critical=False)
        .add_extension(x509.BasicConstraints(ca=True, path_length=None), critical=True)
        .sign(key, hashes.SHA256())
    )
    pem = tmp_path / "both.pem"
    encoding, kind = serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8
    secret = key.private_bytes(encoding, kind, serialization.NoEncryption())
    pem.write_bytes(secret + certificate.public_bytes(encoding))
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(pem)
    trusting = ssl.create_default_context(cafile=str(pem))
    with socket.create_server(("127.0.0.1", 0)) as listener:

        def accept():
            with suppress(OSError):
                while True:
                    sock, _ = listener.accept()
                    with suppress(OSError), context.wrap_socket(sock, server_side=True) as safe:
                        safe.recv(10)

        threading.Thread(target=accept, daemon=True).start()
        yield listener.getsockname()[1], trusting
        listener.shutdown(socket.SHUT_RDWR)


def test_a_certificate_has_to_be_for_the_name(secure):
    port, trusting = secure
    network.dial("127.0.0.1", "social.example", Deadline(2), port, trusting).close()
    with pytest.raises(ssl.SSLCertVerificationError):
        network.dial("127.0.0.1", "other.example", Deadline(2), port, trusting)
    with pytest.raises(ssl.SSLCertVerificationError):  # signed by nobody anybody knows
        network.dial("127.0.0.1", "social.example", Deadline(2), port)


def test_a_look_up_that_hangs_has_an_end(monkeypatch):
    answered = threading.Event()

    def hang(*args, **kwargs):
        answered.wait()
        return []

    monkeypatch.setattr(network.socket, "getaddrinfo", hang)
    with pytest.raises(FetchError) as error:
        network.look_up("social.example", Deadline(0.1))
    answered.set()
    assert error.value.trouble == Trouble.SLOW


def test_an_address_that_does_not_answer_leads_to_the_next():
    tried = []

    def dial(address, host, deadline):
        tried.append(address)
        if len(tried) == 1:
            raise ConnectionRefusedError
        return "connection"

    way = Network(look_up=lambda host, deadline: ["93.184.215.14", "1.1.1.1"], dial=dial)
    assert way.connect("social.example", Deadline(1)) == "connection"
    assert tried == ["93.184.215.14", "1.1.1.1"]


@pytest.mark.parametrize("address", ["93.184.215.14", "2606:4700::1111"])
def test_public_addresses_are_public(address):
    assert is_public(address)
