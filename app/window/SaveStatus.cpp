// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/SaveStatus.h"

#include "app/window/FileSaving.h"

#include <chrono>

namespace linetwin::app {

namespace {

constexpr std::chrono::milliseconds usualSave{300};

} // namespace

SaveStatus::SaveStatus(const FileSaving& saving, QWidget* parent) : QLabel(parent), m_saving(saving)
{
    setObjectName(QStringLiteral("saveStatus"));
    setTextFormat(Qt::PlainText);
    hide();
    m_patience.setSingleShot(true);
    m_patience.setInterval(usualSave);
    connect(&m_patience, &QTimer::timeout, this, &SaveStatus::refresh);
    connect(&saving, &FileSaving::savingChanged, this, [this] {
        if (m_saving.isSaving())
            m_patience.start();
        else
            refresh();
    });
    if (saving.isSaving())
        m_patience.start();
}

void SaveStatus::refresh()
{
    m_patience.stop();
    setText(m_saving.isSaving() ? tr("Saving %1…").arg(m_saving.savedNames()) : QString());
    setVisible(m_saving.isSaving());
}

} // namespace linetwin::app
