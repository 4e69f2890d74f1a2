"""The demonstration answers."""

from tests.demo_server import HOSTS


def test_three_sites_answer(demo):
    for host in HOSTS:
        assert demo.get("/", host).status == 200
