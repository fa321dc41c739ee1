demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

#demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

 demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

Tdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

hdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

edemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

 demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

odemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

ndemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

edemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

 demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

ldemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

idemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

sdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

tdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

 demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

odemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

fdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

 demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

cdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

odemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

mdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

mdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

ademo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

ndemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

ddemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

sdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

.demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

 demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

`demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

mdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

ademo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

kdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

edemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

`demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

 demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

odemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

rdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

 demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

`demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

mdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

ademo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

kdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

edemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

 demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

hdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

edemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

ldemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

pdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

`demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

 demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

sdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

hdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

odemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

wdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

sdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

 demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

tdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

hdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

edemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

mdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

.demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")


demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

Sdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

Hdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

Edemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

Ldemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

Ldemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

 demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

:demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

=demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

 demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

/demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

bdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

idemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

ndemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

/demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

sdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

hdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")


demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

Pdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

Ydemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

Tdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

Hdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

Odemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

Ndemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

 demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

?demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

=demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

 demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

pdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

ydemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

tdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

hdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

odemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

ndemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

3demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")


demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

Vdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

Edemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

Ndemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

Vdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

 demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

:demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

=demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

 demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

.demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

vdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

edemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

ndemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

vdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")


demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

Pdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

Ydemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

 demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

:demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

=demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

 demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

$demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

(demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

Vdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

Edemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

Ndemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

Vdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

)demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

/demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

bdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

idemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

ndemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

/demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

pdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

ydemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

tdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

hdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

odemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

ndemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")


demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

Sdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

Edemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

Rdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

Vdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

Idemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

Cdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

Edemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

 demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

?demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

=demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

 demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

idemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

ndemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

tdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

ademo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

kdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

edemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")


demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

Pdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

Ydemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

Tdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

Edemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

Sdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

Tdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

_demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

Ademo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

Rdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

Gdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

Sdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

 demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

?demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

=demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")


demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")


demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

edemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

xdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

pdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

odemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

rdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

tdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

 demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

Bdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

Idemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

Hdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

Udemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

Ademo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

Ndemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

_demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

Edemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

Ndemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

Vdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

 demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

?demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

=demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

 demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

ddemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

edemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

vdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")


demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")


demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

Idemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

Ndemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

Sdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

Tdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

Ademo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

Ldemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

Ldemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

 demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

:demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

=demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

 demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

$demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

(demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

Pdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

Ydemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

)demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

 demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

-demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

mdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

 demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

pdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

idemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

pdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

 demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

idemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

ndemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

sdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

tdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

ademo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

ldemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

ldemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

 demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

-demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

-demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

qdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

udemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

idemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

edemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

tdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

 demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

-demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

-demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

ddemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

idemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

sdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

ademo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

bdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

ldemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

edemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

-demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

pdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

idemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

pdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

-demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

vdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

edemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

rdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

sdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

idemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

odemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

ndemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

-demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

cdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

hdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

edemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

cdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

kdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

 demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

-demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

-demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

rdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

edemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

qdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

udemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

idemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

rdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

edemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

mdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

edemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

ndemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

tdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")


demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

Rdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

Udemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

Ndemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

_demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

Sdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

Tdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

Ademo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

Mdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

Pdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

 demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

:demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

=demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

 demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

$demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

(demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

Vdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

Edemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

Ndemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

Vdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

)demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

/demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

.demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

idemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

ndemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

sdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

tdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

ademo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

ldemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

ldemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

edemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

ddemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

-demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

rdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

udemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

ndemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")


demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

Tdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

Edemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

Sdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

Tdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

_demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

Sdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

Tdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

Ademo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

Mdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

Pdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

 demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

:demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

=demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

 demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

$demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

(demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

Vdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

Edemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

Ndemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

Vdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

)demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

/demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

.demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

idemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

ndemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

sdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

tdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

ademo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

ldemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

ldemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

edemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

ddemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

-demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

tdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

edemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

sdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

tdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")


demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

Cdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

Hdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

Edemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

Cdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

Kdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

_demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

Sdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

Tdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

Ademo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

Mdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

Pdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

 demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

:demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

=demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

 demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

$demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

(demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

Vdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

Edemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

Ndemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

Vdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

)demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

/demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

.demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

idemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

ndemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

sdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

tdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

ademo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

ldemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

ldemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

edemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

ddemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

-demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

cdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

hdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

edemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

cdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

kdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")


demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")


demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

.demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

Ddemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

Edemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

Fdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

Ademo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

Udemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

Ldemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

Tdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

_demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

Gdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

Odemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

Ademo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

Ldemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

 demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

:demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

=demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

 demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

hdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

edemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

ldemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

pdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")


demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

.demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

Pdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

Hdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

Odemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

Ndemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

Ydemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

:demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

 demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

hdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

edemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

ldemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

pdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

 demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

sdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

edemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

tdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

udemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

pdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

 demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

sdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

edemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

tdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

udemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

pdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

-demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

tdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

edemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

sdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

tdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

 demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

sdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

edemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

tdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

udemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

pdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

-demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

cdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

hdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

edemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

cdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

kdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

 demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

rdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

udemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

ndemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

 demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

rdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

udemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

ndemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

-demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

sdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

edemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

rdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

vdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

idemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

cdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

edemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

sdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

 demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

rdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

udemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

ndemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

-demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

sdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

edemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

rdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

vdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

idemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

cdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

edemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

 demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

ddemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

edemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

mdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

odemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

 demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

tdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

edemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

sdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

tdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

 demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

cdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

hdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

edemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

cdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

kdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

 demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

bdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

edemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

ndemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

cdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

hdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

 demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

sdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

odemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

ademo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

kdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

 demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

ddemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

edemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

ademo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

ddemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

-demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

ldemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

edemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

tdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

tdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

edemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

rdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

sdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

 demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

mdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

idemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

gdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

rdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

ademo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

tdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

edemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

 demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

mdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

idemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

gdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

rdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

ademo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

tdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

idemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

odemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

ndemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

 demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

ldemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

odemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

cdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

kdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

 demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

cdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

ldemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

edemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

ademo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

ndemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")


demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")


demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

hdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

edemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

ldemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

pdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

:demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

 demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

#demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

#demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

 demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

sdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

hdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

odemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

wdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

sdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

 demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

tdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

hdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

idemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

sdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

 demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

ldemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

idemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

sdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

tdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")


demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

	demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

@demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

ademo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

wdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

kdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

 demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

-demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

Fdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

 demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

'demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

:demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

.demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

*demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

#demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

#demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

 demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

'demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

 demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

'demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

/demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

^demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

[demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

ademo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

-demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

zdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

-demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

]demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

+demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

:demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

.demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

*demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

#demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

#demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

 demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

/demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

{demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

pdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

rdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

idemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

ndemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

tdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

fdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

 demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

"demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

 demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

 demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

%demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

-demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

1demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

4demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

sdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

 demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

%demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

sdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

\demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

ndemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

"demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

,demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

 demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

$demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

$demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

1demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

,demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

 demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

$demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

$demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

2demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

}demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

'demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

 demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

$demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

(demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

Mdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

Ademo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

Kdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

Edemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

Fdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

Idemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

Ldemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

Edemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

_demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

Ldemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

Idemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

Sdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

Tdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

)demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")


demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")


demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

sdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

edemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

tdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

udemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

pdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

:demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

 demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

$demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

(demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

Rdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

Udemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

Ndemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

_demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

Sdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

Tdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

Ademo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

Mdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

Pdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

)demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

 demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

#demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

#demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

 demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

mdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

ademo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

kdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

edemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

sdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

 demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

.demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

vdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

edemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

ndemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

vdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

 demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

ademo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

ndemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

ddemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

 demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

idemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

ndemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

sdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

tdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

ademo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

ldemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

ldemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

sdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

 demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

wdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

hdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

ademo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

tdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

 demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

rdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

udemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

ndemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

ndemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

idemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

ndemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

gdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

 demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

ndemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

edemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

edemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

ddemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

sdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")


demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")


demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

sdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

edemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

tdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

udemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

pdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

-demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

tdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

edemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

sdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

tdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

:demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

 demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

$demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

(demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

Tdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

Edemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

Sdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

Tdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

_demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

Sdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

Tdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

Ademo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

Mdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

Pdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

)demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

 demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

#demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

#demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

 demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

…demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

 demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

ademo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

ndemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

ddemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

 demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

wdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

hdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

ademo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

tdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

 demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

tdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

hdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

edemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

 demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

tdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

edemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

sdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

tdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

sdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

 demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

ndemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

edemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

edemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

ddemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")


demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")


demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

sdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

edemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

tdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

udemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

pdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

-demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

cdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

hdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

edemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

cdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

kdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

:demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

 demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

$demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

(demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

Cdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

Hdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

Edemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

Cdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

Kdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

_demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

Sdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

Tdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

Ademo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

Mdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

Pdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

)demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

 demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

#demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

#demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

 demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

…demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

 demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

ademo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

ndemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

ddemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

 demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

ldemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

idemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

ndemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

tdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

edemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

rdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

sdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

 demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

ademo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

ndemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

ddemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

 demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

tdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

hdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

edemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

 demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

tdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

ydemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

pdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

edemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

 demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

cdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

hdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

edemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

cdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

kdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

edemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

rdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")


demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")


demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

rdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

udemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

ndemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

:demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

 demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

$demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

(demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

Rdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

Udemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

Ndemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

_demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

Sdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

Tdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

Ademo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

Mdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

Pdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

)demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

 demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

#demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

#demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

 demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

sdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

tdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

ademo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

rdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

tdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

sdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

 demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

tdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

hdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

edemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

 demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

wdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

hdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

odemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

ldemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

edemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

 demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

sdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

ydemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

sdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

tdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

edemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

mdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

 demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

idemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

ndemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

 demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

odemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

ndemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

edemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

 demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

pdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

rdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

odemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

cdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

edemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

sdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

sdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

 demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

(demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

Bdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

Idemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

Hdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

Udemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

Ademo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

Ndemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

_demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

Pdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

Odemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

Rdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

Tdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

,demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

 demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

ddemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

edemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

fdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

ademo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

udemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

ldemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

tdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

 demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

8demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

0demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

0demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

0demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

)demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

 demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

udemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

ndemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

tdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

idemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

ldemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

 demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

Cdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

tdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

rdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

ldemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

-demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

Cdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")


demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

	demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

@demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

edemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

xdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

edemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

cdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

 demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

$demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

(demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

Pdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

Ydemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

)demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

 demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

-demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

mdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

 demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

ddemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

edemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

pdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

ldemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

odemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

ydemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

 demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

ademo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

ldemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

ldemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")


demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")


demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

rdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

udemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

ndemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

-demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

sdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

edemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

rdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

vdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

idemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

cdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

edemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

sdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

:demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

 demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

$demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

(demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

Rdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

Udemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

Ndemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

_demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

Sdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

Tdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

Ademo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

Mdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

Pdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

)demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

 demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

#demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

#demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

 demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

sdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

tdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

ademo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

rdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

tdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

sdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

 demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

tdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

hdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

edemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

 demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

fdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

odemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

udemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

rdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

 demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

sdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

edemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

rdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

vdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

idemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

cdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

edemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

sdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

 demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

ademo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

sdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

 demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

fdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

odemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

udemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

rdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

 demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

pdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

rdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

odemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

cdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

edemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

sdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

sdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

edemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

sdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

 demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

(demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

pdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

odemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

rdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

tdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

sdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

 demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

8demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

0demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

0demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

1demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

-demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

8demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

0demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

0demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

4demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

)demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

 demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

udemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

ndemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

tdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

idemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

ldemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

 demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

Cdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

tdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

rdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

ldemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

-demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

Cdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")


demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

	demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

@demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

edemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

xdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

edemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

cdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

 demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

$demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

(demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

Pdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

Ydemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

)demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

 demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

-demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

mdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

 demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

ddemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

edemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

pdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

ldemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

odemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

ydemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

.demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

rdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

udemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

ndemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

_demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

sdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

edemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

rdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

vdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

idemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

cdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

edemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

sdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")


demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")


demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

rdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

udemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

ndemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

-demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

sdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

edemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

rdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

vdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

idemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

cdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

edemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

:demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

 demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

$demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

(demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

Rdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

Udemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

Ndemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

_demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

Sdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

Tdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

Ademo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

Mdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

Pdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

)demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

 demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

#demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

#demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

 demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

sdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

tdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

ademo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

rdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

tdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

sdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

 demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

odemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

ndemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

edemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

 demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

sdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

edemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

rdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

vdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

idemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

cdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

edemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

 demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

ademo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

ldemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

odemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

ndemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

edemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

:demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

 demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

mdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

ademo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

kdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

edemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

 demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

rdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

udemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

ndemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

-demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

sdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

edemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

rdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

vdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

idemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

cdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

edemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

 demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

Sdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

Edemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

Rdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

Vdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

Idemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

Cdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

Edemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

=demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

ddemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

idemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

sdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

pdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

ademo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

tdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

cdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

hdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")


demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

	demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

@demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

edemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

xdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

edemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

cdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

 demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

$demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

(demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

Pdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

Ydemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

)demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

 demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

-demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

mdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

 demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

ddemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

edemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

pdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

ldemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

odemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

ydemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

 demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

$demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

(demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

Sdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

Edemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

Rdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

Vdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

Idemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

Cdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

Edemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

)demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")


demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")


demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

ddemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

edemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

mdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

odemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

:demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

 demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

$demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

(demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

Rdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

Udemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

Ndemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

_demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

Sdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

Tdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

Ademo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

Mdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

Pdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

)demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

 demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

#demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

#demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

 demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

sdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

hdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

odemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

wdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

sdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

 demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

odemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

ndemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

edemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

 demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

cdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

ademo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

sdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

edemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

 demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

fdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

rdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

odemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

mdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

 demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

tdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

hdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

edemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

 demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

rdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

edemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

pdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

odemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

rdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

tdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

 demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

tdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

odemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

 demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

tdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

hdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

edemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

 demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

ademo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

ndemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

sdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

wdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

edemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

rdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

,demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

 demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

odemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

ndemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

 demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

ademo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

 demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

sdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

ydemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

sdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

tdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

edemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

mdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

 demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

odemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

fdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

 demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

idemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

tdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

sdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

 demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

odemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

wdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

ndemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")


demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

	demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

@demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

edemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

xdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

edemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

cdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

 demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

$demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

(demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

Pdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

Ydemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

)demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

 demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

-demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

mdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

 demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

ddemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

edemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

pdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

ldemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

odemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

ydemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

.demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

ddemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

edemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

mdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

odemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")


demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")


demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

tdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

edemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

sdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

tdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

:demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

 demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

$demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

(demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

Tdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

Edemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

Sdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

Tdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

_demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

Sdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

Tdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

Ademo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

Mdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

Pdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

)demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

 demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

#demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

#demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

 demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

rdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

udemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

ndemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

sdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

 demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

tdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

hdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

edemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

 demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

tdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

edemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

sdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

tdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

sdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

 demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

(demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

Pdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

Ydemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

Tdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

Edemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

Sdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

Tdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

_demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

Ademo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

Rdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

Gdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

Sdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

=demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

"demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

tdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

edemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

sdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

tdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

sdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

/demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

sdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

hdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

ademo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

rdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

edemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

ddemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

 demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

-demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

kdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

 demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

jdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

sdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

odemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

ndemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

"demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

 demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

fdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

odemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

rdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

 demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

sdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

odemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

mdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

edemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

;demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

 demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

Bdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

Idemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

Hdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

Udemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

Ademo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

Ndemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

_demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

Tdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

Edemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

Sdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

Tdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

_demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

Rdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

Edemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

Qdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

Udemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

Idemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

Rdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

Edemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

=demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

pdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

odemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

sdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

tdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

gdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

rdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

edemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

sdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

,demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

kdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

ademo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

fdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

kdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

ademo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

 demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

tdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

odemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

 demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

idemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

ndemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

sdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

idemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

sdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

tdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

)demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")


demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

	demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

$demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

(demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

Pdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

Ydemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

)demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

 demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

-demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

mdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

 demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

pdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

ydemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

tdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

edemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

sdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

tdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

 demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

$demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

(demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

Pdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

Ydemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

Tdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

Edemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

Sdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

Tdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

_demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

Ademo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

Rdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

Gdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

Sdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

)demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")


demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")


demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

cdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

hdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

edemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

cdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

kdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

:demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

 demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

$demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

(demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

Cdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

Hdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

Edemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

Cdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

Kdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

_demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

Sdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

Tdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

Ademo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

Mdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

Pdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

)demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

 demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

#demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

#demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

 demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

ldemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

idemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

ndemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

tdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

,demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

 demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

tdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

ydemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

pdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

edemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

sdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

,demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

 demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

ddemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

idemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

rdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

edemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

cdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

tdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

idemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

odemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

ndemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

sdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

 demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

odemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

fdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

 demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

idemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

mdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

pdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

odemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

rdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

tdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

sdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")


demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

	demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

$demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

(demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

Pdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

Ydemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

)demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

 demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

-demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

mdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

 demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

rdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

udemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

fdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

fdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

 demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

cdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

hdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

edemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

cdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

kdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

 demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

.demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")


demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

	demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

$demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

(demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

Pdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

Ydemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

)demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

 demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

-demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

mdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

 demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

mdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

ydemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

pdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

ydemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")


demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

	demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

$demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

(demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

Vdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

Edemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

Ndemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

Vdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

)demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

/demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

bdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

idemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

ndemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

/demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

ldemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

idemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

ndemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

tdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

-demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

idemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

mdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

pdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

odemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

rdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

tdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

sdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")


demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")


demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

bdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

edemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

ndemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

cdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

hdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

:demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

 demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

$demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

(demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

Tdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

Edemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

Sdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

Tdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

_demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

Sdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

Tdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

Ademo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

Mdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

Pdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

)demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

 demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

#demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

#demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

 demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

mdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

edemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

ademo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

sdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

udemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

rdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

edemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

sdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

 demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

tdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

hdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

rdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

odemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

udemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

gdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

hdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

pdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

udemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

tdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

 demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

ademo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

ndemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

ddemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

 demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

ldemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

ademo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

tdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

edemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

ndemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

cdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

ydemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

 demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

odemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

ndemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

 demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

tdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

hdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

idemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

sdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

 demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

mdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

ademo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

cdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

hdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

idemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

ndemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

edemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")


demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

	demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

$demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

(demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

Pdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

Ydemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

)demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

 demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

-demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

mdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

 demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

tdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

edemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

sdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

tdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

sdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

.demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

bdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

edemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

ndemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

cdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

hdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")


demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")


demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

sdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

odemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

ademo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

kdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

:demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

 demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

$demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

(demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

Tdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

Edemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

Sdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

Tdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

_demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

Sdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

Tdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

Ademo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

Mdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

Pdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

)demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

 demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

#demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

#demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

 demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

kdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

idemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

ldemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

ldemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

sdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

 demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

pdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

rdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

odemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

cdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

edemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

sdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

sdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

edemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

sdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

 demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

ademo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

tdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

 demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

rdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

ademo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

ndemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

ddemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

odemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

mdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

 demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

udemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

ndemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

ddemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

edemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

rdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

 demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

ldemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

odemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

ademo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

ddemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

,demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

 demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

edemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

mdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

bdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

edemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

ddemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

ddemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

edemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

ddemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

 demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

ademo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

ndemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

ddemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

 demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

odemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

ndemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

 demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

Pdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

odemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

sdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

tdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

gdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

rdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

edemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

Sdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

Qdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

Ldemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

 demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

+demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

 demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

Kdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

ademo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

fdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

kdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

ademo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

 demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

(demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

Bdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

Idemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

Hdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

Udemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

Ademo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

Ndemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

_demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

Sdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

Odemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

Ademo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

Kdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

_demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

Kdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

Idemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

Ldemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

Ldemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

Sdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

,demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

 demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

_demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

Sdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

Edemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

Edemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

Ddemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

,demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

 demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

_demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

Odemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

Ndemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

)demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")


demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

	demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

$demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

(demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

Pdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

Ydemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

)demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

 demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

-demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

mdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

 demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

tdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

edemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

sdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

tdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

sdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

.demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

sdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

odemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

ademo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

kdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")


demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")


demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

ddemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

edemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

ademo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

ddemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

-demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

ldemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

edemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

tdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

tdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

edemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

rdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

sdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

:demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

 demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

$demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

(demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

Rdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

Udemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

Ndemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

_demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

Sdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

Tdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

Ademo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

Mdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

Pdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

)demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

 demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

#demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

#demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

 demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

ldemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

idemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

sdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

tdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

sdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

 demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

pdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

ademo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

rdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

kdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

edemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

ddemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

 demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

edemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

vdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

edemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

ndemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

tdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

sdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

;demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

 demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

Rdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

Edemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

Pdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

Ldemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

Ademo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

Ydemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

=demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

idemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

ddemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

 demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

odemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

rdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

 demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

Ddemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

Rdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

Odemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

Pdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

=demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

idemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

ddemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

 demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

Rdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

Edemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

Ademo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

Sdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

Odemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

Ndemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

=demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

"demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

wdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

hdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

ydemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

"demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

 demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

wdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

idemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

tdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

hdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

 demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

Sdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

Edemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

Rdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

Vdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

Idemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

Cdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

Edemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

=demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

ndemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

ademo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

mdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

edemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

 demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

ademo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

cdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

tdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

sdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

 demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

odemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

ndemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

 demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

odemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

ndemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

edemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")


demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

	demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

@demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

$demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

(demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

Pdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

Ydemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

)demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

 demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

-demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

mdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

 demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

ddemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

edemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

pdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

ldemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

odemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

ydemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

.demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

ddemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

edemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

ademo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

ddemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

_demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

ldemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

edemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

tdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

tdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

edemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

rdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

sdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

 demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

$demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

(demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

idemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

fdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

 demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

$demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

(demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

Rdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

Edemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

Pdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

Ldemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

Ademo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

Ydemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

)demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

,demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

rdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

edemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

pdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

ldemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

ademo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

ydemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

 demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

$demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

(demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

Sdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

Edemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

Rdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

Vdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

Idemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

Cdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

Edemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

)demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

 demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

$demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

(demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

Rdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

Edemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

Pdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

Ldemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

Ademo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

Ydemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

)demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

,demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

$demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

(demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

idemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

fdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

 demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

$demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

(demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

Ddemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

Rdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

Odemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

Pdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

)demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

,demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

ddemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

rdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

odemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

pdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

 demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

$demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

(demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

Sdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

Edemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

Rdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

Vdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

Idemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

Cdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

Edemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

)demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

 demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

$demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

(demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

Ddemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

Rdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

Odemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

Pdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

)demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

 demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

"demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

$demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

(demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

Rdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

Edemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

Ademo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

Sdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

Odemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

Ndemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

)demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

"demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

,demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

ldemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

idemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

sdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

tdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

)demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

)demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")


demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")


demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

mdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

idemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

gdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

rdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

ademo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

tdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

edemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

:demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

 demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

$demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

(demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

Rdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

Udemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

Ndemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

_demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

Sdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

Tdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

Ademo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

Mdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

Pdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

)demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

 demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

#demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

#demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

 demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

bdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

rdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

idemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

ndemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

gdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

sdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

 demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

tdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

hdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

edemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

 demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

ddemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

ademo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

tdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

ademo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

bdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

ademo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

sdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

edemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

 demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

odemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

fdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

 demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

Sdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

Edemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

Rdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

Vdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

Idemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

Cdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

Edemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

 demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

udemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

pdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

 demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

tdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

odemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

 demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

ddemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

ademo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

tdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

edemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

 demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

wdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

idemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

tdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

hdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

odemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

udemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

tdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

 demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

sdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

tdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

ademo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

rdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

tdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

idemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

ndemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

gdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

 demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

idemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

tdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")


demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

	demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

$demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

(demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

Pdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

Ydemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

)demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

 demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

-demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

mdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

 demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

sdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

hdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

ademo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

rdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

edemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

ddemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

.demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

ddemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

bdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

.demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

mdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

idemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

gdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

rdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

ademo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

tdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

edemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

 demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

udemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

pdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

gdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

rdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

ademo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

ddemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

edemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

 demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

$demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

(demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

Sdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

Edemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

Rdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

Vdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

Idemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

Cdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

Edemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

)demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")


demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")


demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

mdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

idemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

gdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

rdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

ademo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

tdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

idemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

odemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

ndemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

:demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

 demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

$demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

(demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

Rdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

Udemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

Ndemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

_demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

Sdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

Tdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

Ademo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

Mdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

Pdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

)demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

 demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

#demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

#demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

 demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

wdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

rdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

idemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

tdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

edemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

sdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

 demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

tdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

hdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

edemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

 demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

ndemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

edemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

xdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

tdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

 demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

mdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

idemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

gdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

rdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

ademo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

tdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

idemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

odemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

ndemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

 demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

odemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

fdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

 demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

Sdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

Edemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

Rdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

Vdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

Idemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

Cdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

Edemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

 demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

fdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

rdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

odemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

mdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

 demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

idemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

tdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

sdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

 demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

mdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

odemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

ddemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

edemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

ldemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

sdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

:demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

 demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

Mdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

Edemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

Sdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

Sdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

Ademo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

Gdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

Edemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

=demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

"demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

wdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

hdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

ademo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

tdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

 demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

idemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

tdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

 demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

ddemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

odemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

edemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

sdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

"demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")


demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

	demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

$demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

(demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

Pdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

Ydemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

)demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

 demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

-demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

mdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

 demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

sdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

hdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

ademo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

rdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

edemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

ddemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

.demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

ddemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

bdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

.demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

mdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

idemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

gdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

rdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

ademo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

tdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

edemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

 demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

rdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

edemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

vdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

idemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

sdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

idemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

odemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

ndemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

 demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

$demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

(demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

Sdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

Edemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

Rdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

Vdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

Idemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

Cdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

Edemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

)demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

 demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

"demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

$demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

(demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

Mdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

Edemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

Sdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

Sdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

Ademo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

Gdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

Edemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

)demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

"demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")


demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")


demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

ldemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

odemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

cdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

kdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

:demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

 demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

$demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

(demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

Cdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

Hdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

Edemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

Cdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

Kdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

_demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

Sdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

Tdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

Ademo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

Mdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

Pdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

)demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

 demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

#demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

#demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

 demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

rdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

edemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

sdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

odemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

ldemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

vdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

edemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

sdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

 demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

tdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

hdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

edemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

 demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

ddemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

edemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

pdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

edemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

ndemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

ddemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

edemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

ndemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

cdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

idemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

edemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

sdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

 demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

ademo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

gdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

ademo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

idemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

ndemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

 demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

idemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

ndemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

tdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

odemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

 demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

ddemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

edemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

pdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

ldemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

odemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

ydemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

/demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

*demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

.demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

ldemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

odemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

cdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

kdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")


demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

	demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

$demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

(demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

Pdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

Ydemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

)demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

 demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

-demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

mdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

 demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

pdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

idemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

pdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

 demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

idemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

ndemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

sdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

tdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

ademo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

ldemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

ldemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

 demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

-demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

-demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

qdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

udemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

idemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

edemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

tdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

 demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

-demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

-demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

ddemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

idemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

sdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

ademo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

bdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

ldemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

edemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

-demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

pdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

idemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

pdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

-demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

vdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

edemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

rdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

sdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

idemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

odemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

ndemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

-demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

cdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

hdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

edemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

cdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

kdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

 demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

udemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

vdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")


demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

	demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

fdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

odemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

rdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

 demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

edemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

xdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

tdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

rdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

ademo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

 demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

idemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

ndemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

 demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

"demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

"demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

 demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

tdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

edemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

sdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

tdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

 demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

cdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

hdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

edemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

cdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

kdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

;demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

 demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

ddemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

odemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

 demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

\demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")


demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

	demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

	demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

$demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

(demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

Vdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

Edemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

Ndemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

Vdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

)demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

/demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

bdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

idemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

ndemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

/demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

udemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

vdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

 demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

pdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

idemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

pdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

 demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

cdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

odemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

mdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

pdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

idemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

ldemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

edemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

 demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

-demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

-demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

qdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

udemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

idemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

edemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

tdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

 demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

-demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

-demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

udemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

ndemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

idemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

vdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

edemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

rdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

sdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

ademo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

ldemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

 demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

-demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

-demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

pdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

ydemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

tdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

hdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

odemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

ndemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

-demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

vdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

edemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

rdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

sdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

idemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

odemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

ndemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

 demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

3demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

.demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

1demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

1demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

 demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

-demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

-demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

ndemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

odemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

-demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

edemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

mdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

idemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

tdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

-demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

idemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

ndemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

ddemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

edemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

xdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

-demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

udemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

rdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

ldemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

 demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

-demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

-demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

ndemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

odemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

-demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

hdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

edemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

ademo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

ddemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

edemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

rdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

 demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

-demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

-demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

ndemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

odemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

-demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

ademo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

ndemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

ndemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

odemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

tdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

ademo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

tdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

edemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

 demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

\demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")


demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

	demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

	demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

	demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

$demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

$demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

{demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

edemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

xdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

tdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

rdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

ademo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

:demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

+demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

-demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

-demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

edemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

xdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

tdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

rdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

ademo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

 demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

$demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

$demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

edemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

xdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

tdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

rdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

ademo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

}demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

 demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

pdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

ydemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

pdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

rdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

odemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

jdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

edemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

cdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

tdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

.demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

tdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

odemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

mdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

ldemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

 demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

-demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

-demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

odemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

udemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

tdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

pdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

udemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

tdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

-demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

fdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

idemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

ldemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

edemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

 demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

ddemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

edemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

pdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

ldemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

odemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

ydemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

/demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

rdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

edemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

qdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

udemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

idemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

rdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

edemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

mdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

edemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

ndemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

tdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

sdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

$demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

$demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

{demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

edemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

xdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

tdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

rdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

ademo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

:demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

+demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

-demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

$demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

$demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

edemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

xdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

tdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

rdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

ademo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

}demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

.demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

ldemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

odemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

cdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

kdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

 demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

|demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

|demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

 demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

edemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

xdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

idemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

tdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

 demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

1demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

;demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

 demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

\demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")


demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

	demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

ddemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

odemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

ndemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

edemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")


demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")


demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

cdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

ldemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

edemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

ademo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

ndemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

:demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

 demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

#demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

#demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

 demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

rdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

edemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

mdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

odemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

vdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

edemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

sdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

 demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

cdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

ademo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

cdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

hdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

edemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

sdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

;demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

 demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

ddemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

ademo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

tdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

ademo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

 demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

udemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

ndemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

ddemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

edemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

rdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

 demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

vdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

ademo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

rdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

/demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

 demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

sdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

tdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

ademo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

ydemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")


demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

	demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

rdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

mdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

 demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

-demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

rdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

fdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

 demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

.demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

mdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

ydemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

pdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

ydemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

_demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

cdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

ademo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

cdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

hdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

edemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

 demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

.demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

rdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

udemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

fdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

fdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

_demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

cdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

ademo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

cdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

hdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

edemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

 demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

.demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

hdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

ydemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

pdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

odemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

tdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

hdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

edemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

sdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

idemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

sdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")


demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

	demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

fdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

idemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

ndemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

ddemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

 demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

sdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

hdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

ademo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

rdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

edemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

ddemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

 demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

sdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

edemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

rdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

vdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

idemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

cdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

edemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

sdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

 demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

ddemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

edemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

pdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

ldemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

odemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

ydemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

 demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

tdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

edemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

sdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

tdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

sdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

 demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

-demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

ndemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

ademo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

mdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

edemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

 demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

_demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

_demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

pdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

ydemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

cdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

ademo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

cdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

hdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

edemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

_demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

_demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

 demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

-demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

tdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

ydemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

pdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

edemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

 demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

ddemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

 demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

-demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

pdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

rdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

udemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

ndemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

edemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

 demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

-demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

edemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

xdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

edemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

cdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

 demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

rdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

mdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

 demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

-demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

rdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

fdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

 demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

{demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

}demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

 demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

+demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")


demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")


demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

$demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

(demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

Pdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

Ydemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

)demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

:demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")


demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

	demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

@demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

$demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

(demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

Pdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

Ydemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

Tdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

Hdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

Odemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

Ndemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

)demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

 demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

-demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

cdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

 demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

'demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

idemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

mdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

pdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

odemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

rdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

tdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

 demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

sdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

ydemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

sdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

;demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

 demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

sdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

ydemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

sdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

.demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

edemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

xdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

idemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

tdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

(demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

sdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

ydemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

sdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

.demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

vdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

edemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

rdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

sdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

idemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

odemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

ndemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

_demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

idemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

ndemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

fdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

odemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

 demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

<demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

 demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

(demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

3demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

,demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

 demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

1demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

1demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

)demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

)demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

'demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

 demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

|demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

|demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

 demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

{demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

 demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

edemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

cdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

hdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

odemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

 demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

"demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

Bdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

idemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

hdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

udemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

ademo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

ndemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

 demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

ndemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

edemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

edemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

ddemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

sdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

 demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

Pdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

ydemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

tdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

hdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

odemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

ndemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

 demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

3demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

.demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

1demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

1demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

 demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

odemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

rdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

 demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

ndemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

edemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

wdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

edemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

rdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

 demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

(demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

Pdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

Ydemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

Tdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

Hdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

Odemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

Ndemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

=demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

/demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

pdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

ademo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

tdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

hdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

/demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

tdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

odemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

/demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

pdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

ydemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

tdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

hdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

odemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

ndemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

3demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

.demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

1demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

1demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

 demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

mdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

ademo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

kdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

edemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

 demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

…demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

)demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

"demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

;demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

 demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

edemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

xdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

idemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

tdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

 demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

1demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

;demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

 demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

}demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")


demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

	demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

$demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

(demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

Pdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

Ydemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

Tdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

Hdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

Odemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

Ndemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

)demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

 demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

-demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

mdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

 demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

vdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

edemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

ndemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

vdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

 demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

$demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

(demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

Vdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

Edemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

Ndemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

Vdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

)demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")


demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")


demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

$demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

(demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

Rdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

Udemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

Ndemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

_demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

Sdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

Tdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

Ademo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

Mdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

Pdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

)demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

:demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

 demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

ddemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

edemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

pdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

ldemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

odemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

ydemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

/demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

rdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

edemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

qdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

udemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

idemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

rdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

edemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

mdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

edemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

ndemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

tdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

sdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

.demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

ldemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

odemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

cdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

kdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

 demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

|demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

 demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

$demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

(demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

Pdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

Ydemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

)demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")


demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

	demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

$demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

(demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

Idemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

Ndemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

Sdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

Tdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

Ademo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

Ldemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

Ldemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

)demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

 demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

ddemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

edemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

pdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

ldemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

odemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

ydemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

/demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

rdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

edemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

qdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

udemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

idemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

rdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

edemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

mdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

edemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

ndemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

tdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

sdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

.demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

ldemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

odemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

cdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

kdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")


demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

	demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

@demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

tdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

odemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

udemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

cdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

hdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

 demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

$demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

@demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")


demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")


demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

$demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

(demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

Tdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

Edemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

Sdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

Tdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

_demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

Sdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

Tdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

Ademo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

Mdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

Pdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

)demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

:demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

 demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

ddemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

edemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

pdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

ldemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

odemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

ydemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

/demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

rdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

edemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

qdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

udemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

idemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

rdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

edemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

mdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

edemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

ndemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

tdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

sdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

-demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

tdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

edemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

sdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

tdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

.demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

ldemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

odemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

cdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

kdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

 demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

$demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

(demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

Rdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

Udemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

Ndemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

_demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

Sdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

Tdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

Ademo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

Mdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

Pdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

)demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")


demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

	demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

$demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

(demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

Idemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

Ndemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

Sdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

Tdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

Ademo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

Ldemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

Ldemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

)demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

 demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

ddemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

edemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

pdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

ldemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

odemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

ydemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

/demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

rdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

edemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

qdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

udemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

idemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

rdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

edemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

mdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

edemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

ndemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

tdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

sdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

-demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

tdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

edemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

sdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

tdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

.demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

ldemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

odemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

cdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

kdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")


demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

	demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

@demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

tdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

odemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

udemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

cdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

hdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

 demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

$demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

@demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")


demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")


demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

$demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

(demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

Cdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

Hdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

Edemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

Cdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

Kdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

_demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

Sdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

Tdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

Ademo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

Mdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

Pdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

)demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

:demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

 demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

ddemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

edemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

pdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

ldemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

odemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

ydemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

/demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

rdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

edemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

qdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

udemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

idemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

rdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

edemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

mdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

edemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

ndemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

tdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

sdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

-demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

cdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

hdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

edemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

cdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

kdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

.demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

ldemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

odemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

cdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

kdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

 demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

$demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

(demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

Tdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

Edemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

Sdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

Tdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

_demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

Sdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

Tdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

Ademo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

Mdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

Pdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

)demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")


demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

	demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

$demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

(demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

Idemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

Ndemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

Sdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

Tdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

Ademo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

Ldemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

Ldemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

)demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

 demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

ddemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

edemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

pdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

ldemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

odemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

ydemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

/demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

rdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

edemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

qdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

udemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

idemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

rdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

edemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

mdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

edemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

ndemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

tdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

sdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

-demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

cdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

hdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

edemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

cdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

kdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

.demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

ldemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

odemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

cdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

kdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")


demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

	demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

@demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

tdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

odemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

udemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

cdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

hdemo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

 demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

$demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

@demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")


demo: $(RUN_STAMP) ## plays one day of a small town on a system of its own (KAFKA=host:port DATABASE=postgresql+asyncpg://… for real ones)
	@exec $(PY) -m deploy.demo $(if $(KAFKA),--kafka "$(KAFKA)") $(if $(DATABASE),--database "$(DATABASE)")

