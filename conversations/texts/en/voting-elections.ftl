election-kind-presidential = Presidential election
election-kind-legislative = Legislative elections
election-kind-municipal = Municipal elections
election-kind-european = European elections
election-kind-departmental = Departmental elections
election-kind-regional = Regional elections
election-kind-referendum = Referendum
