# SPDX-License-Identifier: GPL-3.0-or-later
# Completion of linetwin in fish.

complete -c linetwin -f
complete -c linetwin -a '(__fish_complete_suffix .yaml)'
complete -c linetwin -s h -l help -d 'Shows this help'
complete -c linetwin -s v -l version -d 'Shows the version'
complete -c linetwin -l report -r -F -d 'Writes a report and opens no window'
complete -c linetwin -l language -x -a 'en de fr es zh_CN ja' -d 'In this language'
complete -c linetwin -l confirm -d 'With --report: figures of fresh luck'
