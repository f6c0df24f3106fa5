"""Fixtures of the service floor."""

from tests.secret_service import secret_service as secret_service
